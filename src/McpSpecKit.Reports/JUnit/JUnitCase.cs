using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.JUnit;

/// <summary>A result in the words of JUnit.</summary>
internal sealed record JUnitCase(ScenarioResult Result, JUnitOutcome Outcome)
{
    public static JUnitCase Of(ScenarioResult result, bool strict) => new(result, result.Verdict switch
    {
        Verdict.Failed or Verdict.Stale => JUnitOutcome.Failure,
        Verdict.Warned when strict => JUnitOutcome.Failure,
        Verdict.CouldNotRun or Verdict.HarnessError => JUnitOutcome.Error,
        Verdict.NotApplicable or Verdict.ToAttest or Verdict.KnownFailure => JUnitOutcome.Skipped,
        _ => JUnitOutcome.Passed,
    });

    /// <summary>Why it did not pass, as one sentence.</summary>
    public string Reason => Result.Verdict is Verdict.KnownFailure or Verdict.ToAttest
        ? $"{Result.Verdict.ToName().Replace('-', ' ')}: {Result.Message ?? Result.Title} {Result.BaselineNote}".TrimEnd()
        : Result.BaselineNote ?? Result.Message ?? Result.Verdict.ToName();

    /// <summary>All that helps to understand it.</summary>
    public string Explanation => string.Join('\n', new[]
    {
        Result.Title,
        $"{Result.Strength.ToTitle()} in {Result.Revision}: {Result.Spec.AbsoluteUri}",
        $"features/{Result.Feature}:{Result.Line}",
        Result.Expected is { } expected ? $"expected: {expected}" : null,
        Result.Got is { } got ? $"got: {got}" : null,
        Result.Expected is null ? Result.Message : null,
        Result.CheckFirst is { } hint ? $"check first: {hint}" : null,
        "",
        string.Join('\n', TranscriptLines.Of(Result.Transcript)),
    }.OfType<string>());

    /// <summary>What belongs to it, and what was noted.</summary>
    public string Output => string.Join('\n', new[]
    {
        Property("id", Result.Requirement),
        Property("revision", Result.Revision.Name),
        Property("transport", Result.Transport.ToName()),
        Property("strength", Result.Strength.ToName()),
        Property("verdict", Result.Verdict.ToName()),
        Property("link", Result.Spec.AbsoluteUri),
        Outcome is JUnitOutcome.Passed ? Result.Message : null,
        Result.BaselineNote,
    }.OfType<string>());

    private static string Property(string name, string value) => $"[[PROPERTY|{name}={value}]]";
}
