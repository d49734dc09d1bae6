using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Text;

/// <summary>Everything that somebody needs to understand a broken requirement, and to see it again.</summary>
internal static class FindingBlock
{
    public static void Write(Sheet sheet, Finding finding, string invocation, bool inFull)
    {
        var first = finding.First;
        var glyph = Glyph.Of(first.Verdict);
        sheet.Blank();
        sheet.Hanging($"[{glyph.Style}]{glyph.Sign} [bold]{first.Requirement}[/][/]  ", first.Requirement.Length + 4, first.Title);
        sheet.Labelled(first.Strength.ToTitle(), finding.Places);
        sheet.Labelled("scenario", $"{finding.Scenario} ({first.Feature}:{first.Line})");
        sheet.LabelledUnbroken("clause", first.Spec.AbsoluteUri);
        WriteWhatCame(sheet, first);
        if (first.BaselineNote is { } note) sheet.Labelled("baseline", note);
        if (inFull) TranscriptBlock.Write(sheet, first.Transcript);
        if (inFull) sheet.Blank();
        if (inFull && first.CheckFirst is { } checkFirst) sheet.Labelled("check first", checkFirst);
        sheet.LabelledUnbroken("run again", $"{invocation} --only {first.Requirement} --revision {first.Revision}");
    }

    private static void WriteWhatCame(Sheet sheet, ScenarioResult result)
    {
        if (result.Expected is { } expected) sheet.Labelled("expected", expected);
        if (result.Got is { } got) sheet.Labelled("got", got);
        if ((result.Expected ?? result.Got) is null && result.Message is { } message) sheet.Labelled("reason", message);
    }
}
