using System.Text;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Markdown;

/// <summary>Writes runs as Markdown, short enough for the summary of a step in continuous integration.</summary>
public static class MarkdownReport
{
    private const int MostInFull = 40;

    public static async Task WriteAsync(IReadOnlyList<RunReport> runs, Stream stream, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        await text.WriteAsync(ToText(runs).AsMemory(), cancellationToken);
    }

    public static string ToText(IReadOnlyList<RunReport> runs)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var run in runs) Write(text, run);
        return text.ToString();
    }

    private static void Write(TextWriter text, RunReport run)
    {
        var counts = Enum.GetValues<Verdict>().Where(verdict => run.Count(verdict) > 0);
        text.WriteLine($"## {Glyph.Of(Worst(run)).Sign} MCP conformance of {MarkdownText.Code(run.Subject)}");
        text.WriteLine();
        text.WriteLine($"**{SummaryBlock.Sentence(run)}**");
        text.WriteLine();
        foreach (var silent in SilentEras.Of(run)) text.WriteLine($"- ✗ {MarkdownText.Prose(silent)}");
        if (SilentEras.Of(run).Count > 0) text.WriteLine();
        text.WriteLine(string.Join(", ", counts.Select(verdict => $"{run.Count(verdict)} {verdict.ToName().Replace('-', ' ')}")) + $"; {run.Kit}");
        text.WriteLine();
        foreach (var problem in run.BaselineProblems) text.WriteLine($"- † {MarkdownText.Code(problem)}");
        if (run.BaselineProblems.Count > 0) text.WriteLine();
        WriteMatrix(text, Matrix.Of(run.Results));

        var findings = Finding.Among(run.Results.Where(result => ExitCode.Of([result.Verdict], strict: true) != ExitCode.Conforming))
            .OrderBy(finding => Cell.SeriousnessOf(finding.First.Verdict)).ToList();
        foreach (var finding in findings.Take(MostInFull)) WriteFinding(text, finding, run.Invocation);
        if (findings.Count > MostInFull) text.WriteLine($"… and {findings.Count - MostInFull} more, in the other reports of the run.\n");
        WriteList(text, "Known failures", run.Results.Where(result => result.Verdict is Verdict.KnownFailure));
    }

    private static void WriteMatrix(TextWriter text, Matrix matrix)
    {
        if (matrix.Rows.Count == 0) return;

        text.WriteLine($"| page | transport | {string.Join(" | ", matrix.Revisions)} |");
        text.WriteLine($"| --- | --- |{string.Concat(matrix.Revisions.Select(_ => " --- |"))}");
        foreach (var row in matrix.Rows.Where(row => row.Cells.Any(cell => cell.Worst is not (null or Verdict.NotApplicable))))
            text.WriteLine($"| {row.Page} | {row.Transport.ToName()} | {string.Join(" | ", row.Cells.Select(cell => cell.Text))} |");
        text.WriteLine();
    }

    private static void WriteFinding(TextWriter text, Finding finding, string invocation)
    {
        var first = finding.First;
        text.WriteLine($"### {Glyph.Of(first.Verdict).Sign} {first.Requirement} {MarkdownText.Prose(first.Title)}");
        text.WriteLine();
        text.WriteLine($"[{first.Strength.ToTitle()}]({first.Spec.AbsoluteUri}) in {finding.Places}: {MarkdownText.Prose(finding.Scenario)} ({MarkdownText.Code($"features/{first.Feature}:{first.Line}")})");
        text.WriteLine();
        if (first.Expected is { } expected) text.WriteLine($"- expected: {MarkdownText.Code(expected)}");
        if (first.Got is { } got) text.WriteLine($"- got: {MarkdownText.Code(got)}");
        if (first.Expected is null && finding.Message is { } message) text.WriteLine($"- {MarkdownText.Code(message)}");
        if (first.BaselineNote is { } note) text.WriteLine($"- baseline: {MarkdownText.Code(note)}");
        if (first.CheckFirst is { } hint) text.WriteLine($"- check first: {MarkdownText.Prose(hint)}");
        text.WriteLine($"- run again: {MarkdownText.Code($"{invocation} --only {first.Requirement} --revision {first.Revision}")}");
        text.WriteLine();
        if (first.Transcript.Count == 0) return;
        text.WriteLine("<details><summary>The exchange</summary>\n");
        text.WriteLine(MarkdownText.Block(TranscriptLines.Of(first.Transcript)));
        text.WriteLine("\n</details>\n");
    }

    private static void WriteList(TextWriter text, string heading, IEnumerable<ScenarioResult> results)
    {
        var findings = Finding.Among(results);
        if (findings.Count == 0) return;
        text.WriteLine($"### {heading}\n");
        foreach (var finding in findings)
            text.WriteLine($"- {finding.First.Requirement} in {finding.Places}: {MarkdownText.Code(finding.Message ?? finding.Scenario)} {MarkdownText.Prose(finding.First.BaselineNote ?? "")}".TrimEnd());
        text.WriteLine();
    }

    private static Verdict Worst(RunReport run) => run.ExitCode switch
    {
        ExitCode.Conforming => Verdict.Passed,
        ExitCode.Broken => Verdict.Failed,
        ExitCode.Harness => Verdict.HarnessError,
        _ => Verdict.CouldNotRun,
    };
}
