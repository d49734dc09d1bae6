using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Text;

/// <summary>What a run found beside broken requirements, a line or a few each.</summary>
internal static class Remarks
{
    public static void WriteCouldNotRun(Sheet sheet, IReadOnlyList<ScenarioResult> results)
    {
        foreach (var reason in results.GroupBy(result => result.Message ?? "no reason was given"))
        {
            var glyph = Glyph.Of(Verdict.CouldNotRun);
            sheet.Blank();
            sheet.Hanging($"[{glyph.Style}]{glyph.Sign}[/] ", 2, reason.Key);
            sheet.Labelled("scenarios", $"{Prose.Count(reason.Count(), "scenario")}: {new Finding([.. reason]).Places}");
            sheet.Labelled("requirements", string.Join(", ", reason.Select(result => result.Requirement).Distinct()));
            TranscriptBlock.Write(sheet, reason.First().Transcript);
        }
    }

    public static void WriteEach(Sheet sheet, IReadOnlyList<ScenarioResult> results)
    {
        foreach (var finding in Finding.Among(results))
        {
            var first = finding.First;
            var note = first.Verdict is Verdict.Observed ? $" ({first.Strength.ToTitle()}; {finding.Places})" : $" ({finding.Places})";
            sheet.Hanging($"  [dim]{first.Requirement}[/]  ", first.Requirement.Length + 4, (first.Message ?? first.Title) + note);
        }
    }

    public static void WriteNotApplicable(Sheet sheet, IReadOnlyList<ScenarioResult> results)
    {
        foreach (var reason in results.GroupBy(result => result.Message ?? "the subject gives no occasion"))
            sheet.Hanging($"  [dim]{reason.Count(),4}[/]  ", 8, reason.Key);
    }
}
