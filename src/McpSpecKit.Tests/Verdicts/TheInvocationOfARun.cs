using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Verdicts;

public sealed class TheInvocationOfARun
{
    [Fact]
    public void IsTheToolByItselfWhereNothingElseIsKnown() =>
        Assert.Equal("mcp-spec-kit", new RunReport("kit", "subject", [], [], Strict: false, TimeSpan.Zero).Invocation);
}
