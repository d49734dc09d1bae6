using System.Globalization;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Text;

/// <summary>What one page of one revision came to: the most serious verdict, and how often.</summary>
internal sealed record Cell(Verdict? Worst, Glyph? Glyph, string Text)
{
    private static readonly Cell Empty = new(null, null, "");

    private static readonly Verdict[] BySeriousness =
    [
        Verdict.HarnessError, Verdict.Failed, Verdict.Stale, Verdict.CouldNotRun, Verdict.Warned,
        Verdict.KnownFailure, Verdict.Passed, Verdict.Observed, Verdict.ToAttest, Verdict.NotApplicable,
    ];

    /// <summary>The place of a verdict among all, the most serious first.</summary>
    public static int SeriousnessOf(Verdict verdict) => Array.IndexOf(BySeriousness, verdict);

    public static Cell Of(IReadOnlyList<ScenarioResult> results)
    {
        if (results.Count == 0) return Empty;

        var worst = Array.Find(BySeriousness, verdict => results.Any(result => result.Verdict == verdict));
        var glyph = Glyph.Of(worst);
        var count = results.Count(result => Glyph.Of(result.Verdict) == glyph);
        var judged = results.Count(result => result.Verdict is not (Verdict.NotApplicable or Verdict.Observed or Verdict.ToAttest));
        return new Cell(worst, glyph, glyph.Sign + Figures(worst, count, judged));
    }

    private static string Figures(Verdict worst, int count, int judged) => worst switch
    {
        Verdict.NotApplicable => "",
        Verdict.Passed or Verdict.Observed or Verdict.ToAttest => string.Create(CultureInfo.InvariantCulture, $" {count}"),
        _ => string.Create(CultureInfo.InvariantCulture, $" {count} of {judged}"),
    };
}
