using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Text;

/// <summary>The sign and the colour of a verdict.</summary>
internal sealed record Glyph(string Sign, string Style, string Meaning)
{
    private static readonly Glyph Kept = new("✓", "green", "kept");
    private static readonly Glyph Broken = new("✗", "red", "broken");
    private static readonly Glyph Stale = new("†", "red", "stale in the baseline");
    private static readonly Glyph NotFollowed = new("!", "yellow", "not followed");
    private static readonly Glyph CouldNotRun = new("?", "yellow", "could not run");
    private static readonly Glyph KnownFailure = new("≈", "yellow", "known failure");
    private static readonly Glyph Open = new("·", "dim", "observed or to attest");
    private static readonly Glyph NotApplicable = new("–", "dim", "not applicable");
    private static readonly Glyph HarnessError = new("‼", "magenta", "a fault of the kit");

    public static Glyph Of(Verdict verdict) => verdict switch
    {
        Verdict.Passed => Kept,
        Verdict.Failed => Broken,
        Verdict.Stale => Stale,
        Verdict.Warned => NotFollowed,
        Verdict.CouldNotRun => CouldNotRun,
        Verdict.KnownFailure => KnownFailure,
        Verdict.Observed or Verdict.ToAttest => Open,
        Verdict.NotApplicable => NotApplicable,
        Verdict.HarnessError => HarnessError,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, message: null),
    };
}
