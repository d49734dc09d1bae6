namespace McpSpecKit.Gherkin.Running;

/// <summary>What came of one run of a scenario.</summary>
/// <param name="Run">The scenario and its variant.</param>
/// <param name="Status">What came of it.</param>
public sealed record ScenarioOutcome(ScenarioRun Run, ScenarioStatus Status)
{
    /// <summary>What went wrong, first things first: a failed step can be followed by failed hooks.</summary>
    public IReadOnlyList<ScenarioError> Errors { get; init; } = [];

    /// <summary>What went wrong first, if anything did.</summary>
    public ScenarioError? Error => Errors.Count is 0 ? null : Errors[0];

    /// <summary>Why it was skipped, if it was.</summary>
    public string? SkipReason { get; init; }

    /// <summary>How long it took, hooks included.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The lines that steps have said.</summary>
    public IReadOnlyList<string> Output { get; init; } = [];

    /// <summary>The files that steps have handed in.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}
