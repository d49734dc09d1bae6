using McpSpecKit.Cli;
using McpSpecKit.Cli.Output;
using McpSpecKit.Tests.Catalogue;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Cli;

public sealed class CoverageOfTheSpecification
{
    [Fact]
    public async Task IsATableOfPagesAndRevisions()
    {
        using var tool = new Tool(new FakeKit { Scope = Kitchen.Scope, Requirements = Kitchen.Catalogue, Rules = KitchenRules.All });

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync("coverage"));
        Approved.Matches("coverage", tool.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task IsBrokenWhereAClauseIsUnaccountedFor()
    {
        using var tool = new Tool();

        Assert.Equal(ExitCode.Broken, await tool.RunAsync("coverage"));
    }

    [Fact]
    public async Task OfTheKitItselfLeavesNoClauseUnaccountedFor()
    {
        await using var output = new StringWriter();
        var workplace = new Workplace(new Kit(), Terminal.Plain(output), TextWriter.Null, ".");

        Assert.Equal(ExitCode.Conforming, await new CommandLine(workplace).RunAsync(["coverage"], CancellationToken.None));
        Assert.Matches("(?m)^all +818 .* 0\r?$", output.ToString());
    }

    [Fact]
    public async Task CountsTheClausesOfOnePartyOnly()
    {
        await using var output = new StringWriter();
        var workplace = new Workplace(new Kit(), Terminal.Plain(output), TextWriter.Null, ".");

        Assert.Equal(ExitCode.Conforming, await new CommandLine(workplace).RunAsync(["coverage", "--party", "server"], CancellationToken.None));
        Assert.DoesNotMatch("(?m)^all +818 ", output.ToString());
    }

    [Theory]
    [InlineData("coverage", "unaccounted  No requirement maps to it")]
    [InlineData("drift", "reworded  Another sentence or keyword in the same place")]
    public async Task IsExplainedByItsHelp(string command, string line)
    {
        using var tool = new Tool();

        Assert.Equal(ExitCode.Conforming, await tool.RunAsync(command, "--help"));
        Assert.Contains(line, tool.Output, StringComparison.Ordinal);
    }
}
