using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge;

/// <summary>How far a run has come.</summary>
/// <param name="Done">Scenarios that have a verdict.</param>
/// <param name="Total">Scenarios of the run.</param>
/// <param name="Broken">Scenarios whose verdict changes the exit code.</param>
/// <param name="Latest">The scenario that ended last; none before the first.</param>
public sealed record RunProgress(int Done, int Total, int Broken, string? Latest)
{
    /// <summary>What that scenario said of the subject.</summary>
    public ScenarioResult? Result { get; init; }
}
