using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Verdicts;

public sealed class TheNameOfAScenario
{
    [Theory]
    [InlineData("A version comes back (revision: 2025-06-18)", "A version comes back")]
    [InlineData("A version comes back (revision: 2025-06-18, id: 1)", "A version comes back (id: 1)")]
    [InlineData("2025-06-18 comes back", "<revision> comes back")]
    [InlineData("A version comes back (revision: 2025-11-25)", "A version comes back (revision: 2025-11-25)")]
    public void LeavesTheRevisionOutThatStandsBesideIt(string name, string rest) =>
        Assert.Equal(rest, ScenarioName.Without(Revision.Parse("2025-06-18"), name));
}
