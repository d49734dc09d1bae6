using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Running;

namespace McpSpecKit.Judge.Bindings;

/// <summary>How large the language of the features is. An outline counts as one scenario, with the values of its first row.</summary>
/// <param name="Scenarios">How many scenarios there are.</param>
/// <param name="Lines">How many different lines their steps are.</param>
/// <param name="LinesUsedOnce">How many of the lines stand in one scenario only.</param>
/// <param name="Definitions">How many definitions the steps need.</param>
/// <param name="DefinitionsUsedOnce">How many of the definitions one scenario alone needs.</param>
public sealed record StepStatistics(int Scenarios, int Lines, int LinesUsedOnce, int Definitions, int DefinitionsUsedOnce)
{
    /// <summary>Counts.</summary>
    /// <param name="runtime">Reqnroll over the step definitions.</param>
    /// <param name="scenarios">The scenarios, an outline with each of its rows.</param>
    public static StepStatistics Of(StepRuntime runtime, IEnumerable<Scenario> scenarios)
    {
        var written = scenarios.DistinctBy(scenario => (scenario.Feature.Path, scenario.Line)).ToList();
        var lines = Uses(written, (_, step) => $"{step.Keyword} {step.Text}");
        var definitions = runtime.Match(service => Uses(written, (scenario, step) => service.Match(scenario, step, out _).StepBinding));
        return new(written.Count, lines.Count, lines.Count(uses => uses is 1), definitions.Count, definitions.Count(uses => uses is 1));
    }

    private static IReadOnlyList<int> Uses<T>(IReadOnlyList<Scenario> scenarios, Func<Scenario, Step, T?> use) =>
    [
        .. from scenario in scenarios
           from used in scenario.Steps.Select(step => use(scenario, step)).OfType<T>().Distinct()
           group scenario by used into users
           select users.Count(),
    ];
}
