using McpSpecKit.Judge.Features;

namespace McpSpecKit.Judge.Running;

/// <summary>One scenario to run in one variant.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Variant">What tells it from other runs of the scenario.</param>
public sealed record ScenarioRun(Scenario Scenario, Variant Variant)
{
    /// <summary>What tells it from all other runs: <c>path:line [variant]</c>.</summary>
    public string Id => Scenario.Id + Suffix;

    /// <summary>The scenario's name with the variant in brackets.</summary>
    public string Name => Scenario.Name + Suffix;

    private string Suffix => Variant.Name.Length is 0 ? "" : $" [{Variant.Name}]";

    /// <summary>Puts runs in the order in which they are written, variants by name.</summary>
    /// <param name="runs">The runs.</param>
    public static IReadOnlyList<ScenarioRun> InOrder(IEnumerable<ScenarioRun> runs) =>
    [
        .. runs
            .OrderBy(run => run.Scenario.Feature.Path, StringComparer.Ordinal)
            .ThenBy(run => run.Scenario.Line)
            .ThenBy(run => run.Scenario.SourceLine)
            .ThenBy(run => run.Variant.Name, StringComparer.Ordinal),
    ];

    /// <inheritdoc />
    public override string ToString() => $"{Name} ({Scenario.Id})";
}
