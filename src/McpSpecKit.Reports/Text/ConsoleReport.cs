using McpSpecKit.Verdicts;
using Spectre.Console;

namespace McpSpecKit.Reports.Text;

/// <summary>Writes a run for people: the survey, the matrix, what is broken and why, and what it comes to.</summary>
/// <param name="report">The run.</param>
/// <param name="invocation">The command that judges the same subject again, to which a selection is added.</param>
public sealed class ConsoleReport(RunReport report, string invocation)
{
    public void Write(IAnsiConsole console)
    {
        var sheet = new Sheet(console);
        sheet.Line($"[bold]{report.Kit}[/] judged [bold]{report.Subject}[/]");
        foreach (var silent in SilentEras.Of(report)) sheet.Hanging($"[red]✗[/] ", 2, silent);
        SurveyBlock.Write(sheet, report.Survey);
        MatrixBlock.Write(sheet, report);

        WriteFindings(sheet, "Faults of the kit", Verdict.HarnessError, inFull: true);
        WriteFindings(sheet, "Broken", Verdict.Failed, inFull: true);
        WriteFindings(sheet, "No longer broken, as the baseline says they are", Verdict.Stale, inFull: false);
        BaselineBlock.Write(sheet, report.BaselineProblems);
        WriteFindings(sheet, "Not followed", Verdict.Warned, inFull: report.Strict);
        WriteRemarks(sheet, "Could not run", Verdict.CouldNotRun, Remarks.WriteCouldNotRun);
        WriteRemarks(sheet, "Known failures", Verdict.KnownFailure, Remarks.WriteKnown);
        WriteRemarks(sheet, "Observed", Verdict.Observed, Remarks.WriteObserved);
        WriteRemarks(sheet, "To attest by hand", Verdict.ToAttest, Remarks.WriteToAttest);
        WriteRemarks(sheet, "Not applicable", Verdict.NotApplicable, Remarks.WriteNotApplicable);
        SummaryBlock.Write(sheet, report);
    }

    private void WriteFindings(Sheet sheet, string heading, Verdict verdict, bool inFull) =>
        WriteRemarks(sheet, heading, verdict, (page, results) =>
        {
            foreach (var finding in Finding.Among(results)) FindingBlock.Write(page, finding, invocation, inFull);
        });

    private void WriteRemarks(Sheet sheet, string heading, Verdict verdict, Action<Sheet, IReadOnlyList<ScenarioResult>> write)
    {
        var results = report.Results.Where(result => result.Verdict == verdict).ToList();
        if (results.Count == 0) return;
        sheet.Heading(heading);
        write(sheet, results);
    }
}
