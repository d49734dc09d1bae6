using McpSpecKit.Judge.Running;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Conformance;

/// <summary>How a scenario ended, and what that means.</summary>
/// <param name="Outcome">What its steps came to.</param>
/// <param name="Found">The verdict.</param>
/// <param name="Result">The verdict with what is known of the server taken into account.</param>
/// <param name="Strict">Whether a warning is a failure.</param>
internal sealed record ScenarioEnd(ScenarioOutcome Outcome, ScenarioResult Found, ScenarioResult Result, bool Strict)
{
    /// <summary>Whether the run would not exit with 0 for it.</summary>
    public bool Fails => ExitCode.Of([Result.Verdict], Strict) != ExitCode.Conforming;

    /// <summary>Why it is neither passed nor failed, if it is neither.</summary>
    public string? SkipReason => Fails || Result.Verdict is Verdict.Passed ? null : $"{Name(Result.Verdict)}: {Result.BaselineNote ?? Result.Message}";

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.NotApplicable => "not applicable",
        Verdict.ToAttest => "to attest",
        Verdict.KnownFailure => "known failure",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
