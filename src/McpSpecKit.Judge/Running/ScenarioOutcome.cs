using McpSpecKit.Judge.Features;
using Reqnroll;

namespace McpSpecKit.Judge.Running;

/// <summary>What came of one run of a scenario.</summary>
/// <param name="Run">The scenario and its variant.</param>
/// <param name="Status">What Reqnroll makes of it.</param>
public sealed record ScenarioOutcome(ScenarioRun Run, ScenarioExecutionStatus Status)
{
    /// <summary>What went wrong, first things first: a failed step can be followed by failed hooks.</summary>
    public IReadOnlyList<ScenarioError> Errors { get; init; } = [];

    /// <summary>What went wrong first, if anything did.</summary>
    public ScenarioError? Error => Errors.Count is 0 ? null : Errors[0];

    /// <summary>How long it took, hooks included.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The same end of another scenario, which has the same steps up to the one that ended this.</summary>
    internal ScenarioOutcome Of(ScenarioRun other) => this with { Run = other, Errors = [.. Errors.Select(error => error with { Step = StepOf(error, other) })] };

    private Step? StepOf(ScenarioError error, ScenarioRun other) =>
        error.Step is null ? null : Run.Scenario.Steps.Zip(other.Scenario.Steps).First(pair => ReferenceEquals(pair.First, error.Step)).Second;

    /// <summary>The end of a scenario that was not run, since it was known what comes of it.</summary>
    internal static ScenarioOutcome Foregone(ScenarioRun run, Exception obstacle) =>
        new(run, ScenarioStatusProvider.IsSkip(obstacle) ? ScenarioExecutionStatus.Skipped : ScenarioExecutionStatus.TestError)
        {
            Errors = [new ScenarioError(obstacle, Step: null)],
        };
}
