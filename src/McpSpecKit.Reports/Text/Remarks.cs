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

    public static void WriteObserved(Sheet sheet, IReadOnlyList<ScenarioResult> results)
    {
        foreach (var finding in Finding.Among(results))
            WriteItem(sheet, finding, $"{finding.Scenario}: {finding.Message} ({finding.First.Strength.ToTitle()}; {finding.Places})");
    }

    public static void WriteKnown(Sheet sheet, IReadOnlyList<ScenarioResult> results)
    {
        foreach (var finding in Finding.Among(results)) WriteItem(sheet, finding, $"{finding.Message} ({finding.Places}) {finding.First.BaselineNote}".TrimEnd());
    }

    public static void WriteToAttest(Sheet sheet, IReadOnlyList<ScenarioResult> results)
    {
        foreach (var requirement in results.GroupBy(result => result.Requirement).Select(group => new Finding([.. group])))
            WriteItem(sheet, requirement, requirement.First.Title);
    }

    public static void WriteNotApplicable(Sheet sheet, IReadOnlyList<ScenarioResult> results)
    {
        foreach (var reason in results.GroupBy(result => result.Message ?? "the subject gives no occasion"))
            sheet.Hanging($"  [dim]{reason.Count(),4}[/]  ", 8, reason.Key);
    }

    private static void WriteItem(Sheet sheet, Finding finding, string text) =>
        sheet.Hanging($"  [dim]{finding.First.Requirement}[/]  ", finding.First.Requirement.Length + 4, text);
}
