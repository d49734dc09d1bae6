using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using Xunit;

namespace McpSpecKit.Conformance;

/// <summary>A scenario as a row of a theory.</summary>
internal static class ScenarioRow
{
    public static ITheoryDataRow Of(ScenarioRun run) => new TheoryDataRow<string>(run.Id)
    {
        TestDisplayName = $"{run.Scenario.Feature.Title} › {run.Name}",
        Label = "",
        DisableParallelization = RunPlan.PhaseOf(run) is not RunPhase.Together,
        Traits =
        {
            ["FeatureTitle"] = [run.Scenario.Feature.Title],
            ["Description"] = [run.Scenario.Title],
            ["Category"] = [.. run.Scenario.CombinedTags],
        },
    };
}
