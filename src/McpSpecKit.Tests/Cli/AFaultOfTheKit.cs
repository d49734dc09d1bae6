using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Cli;

public sealed class AFaultOfTheKit
{
    [Fact]
    public async Task IsNamedWithoutAStackTrace()
    {
        var cause = new InvalidOperationException("The step is\nundefined.");
        using var tool = new Tool(new FakeKit { Fault = new TypeInitializationException("Judge", cause) });

        Assert.Equal(ExitCode.Harness, await tool.RunAsync());
        Assert.Equal(
            "mcp-spec-kit: the kit itself failed, please report it: InvalidOperationException: The step is undefined.",
            tool.Error.TrimEnd());
    }
}
