using McpSpecKit.Judge.Features;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary>One scenario with all the revisions that it runs in at the same strength.</summary>
internal sealed record ScenarioGroup(string Name, Strength Strength, string Revisions)
{
    public static IEnumerable<ScenarioGroup> Among(IEnumerable<ScenarioText> scenarios) => scenarios
        .GroupBy(scenario => (Name: ScenarioName.Without(scenario.Revision, scenario.Name), scenario.Strength))
        .Select(group => new ScenarioGroup(
            group.Key.Name,
            group.Key.Strength,
            RevisionList.Of(group.Select(scenario => scenario.Revision))));
}
