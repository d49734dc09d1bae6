using System.Globalization;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Text;

/// <summary>The last lines of a report: how many of what, and what the exit code says.</summary>
internal static class SummaryBlock
{
    public static void Write(Sheet sheet, RunReport report)
    {
        var counts = Enum.GetValues<Verdict>()
            .Select(verdict => (verdict, count: report.Count(verdict)))
            .Where(pair => pair.count > 0 || pair.verdict is Verdict.Passed or Verdict.Failed)
            .Select(pair => Words(pair.verdict, pair.count));
        var seconds = string.Create(CultureInfo.InvariantCulture, $"{report.Duration.TotalSeconds:0.0} s");

        sheet.Blank();
        sheet.Hanging($"", 0, $"{string.Join(", ", counts)}, in {seconds}");
        var style = report.ExitCode switch
        {
            ExitCode.Conforming => "green",
            ExitCode.Incomplete or ExitCode.Interrupted => "yellow",
            _ => "red",
        };
        sheet.Line($"[bold {style}]{Sentence(report)}[/] [dim](exit code {report.ExitCode})[/]");
    }

    public static string Sentence(RunReport report) => report.ExitCode switch
    {
        ExitCode.Interrupted when Requirements(report, Verdict.Failed) is > 0 and var broken =>
            $"Interrupted: only what was judged by then is shown, and {Prose.Count(broken, "requirement")} of it broken.",
        ExitCode.Interrupted => "Interrupted: only what was judged by then is shown.",
        ExitCode.Conforming when SilentEras.Of(report).Count > 0 => "Nothing new was found broken, but of a whole era nothing is known.",
        ExitCode.Conforming when report.Count(Verdict.KnownFailure) > 0 =>
            "Nothing new was found broken; what is known to be broken stands in the baseline.",
        ExitCode.Conforming when report.Count(Verdict.Warned) > 0 => "Conforming, with warnings: no MUST was found broken.",
        ExitCode.Conforming when report.Results.All(result => result.Verdict is Verdict.NotApplicable) =>
            "Nothing that was asked for applies to this subject.",
        ExitCode.Conforming when report.Count(Verdict.Passed) == 0 => "Nothing was found broken; what was asked for binds nobody, or a reviewer has to look.",
        ExitCode.Conforming => "Conforming: nothing was found broken.",
        ExitCode.Incomplete => "Incomplete: nothing was found broken, but not everything could be run.",
        ExitCode.Harness => "The kit itself failed, so this run says nothing certain; please report it.",
        _ => $"Not conforming: {string.Join(", ", Reasons(report))}.",
    };

    private static IEnumerable<string> Reasons(RunReport report)
    {
        if (Requirements(report, Verdict.Failed) is > 0 and var broken)
            yield return $"{Prose.Count(broken, "requirement")} broken";
        if (report.Strict && Requirements(report, Verdict.Warned) is > 0 and var notFollowed)
            yield return $"{Prose.Count(notFollowed, "recommendation")} not followed";
        if (Requirements(report, Verdict.Stale) is > 0 and var stale)
            yield return $"{stale} no longer broken as the baseline says";
        if (report.BaselineProblems.Count is > 0 and var wrong)
            yield return $"{wrong} {(wrong == 1 ? "entry" : "entries")} of the baseline about nothing";
        if (report.Count(Verdict.CouldNotRun) is > 0 and var unknown)
            yield return $"and {Prose.Count(unknown, "scenario")} could not be run";
    }

    private static int Requirements(RunReport report, Verdict verdict) =>
        report.Results.Where(result => result.Verdict == verdict).Select(result => result.Requirement).Distinct().Count();

    private static string Words(Verdict verdict, int count) => verdict switch
    {
        Verdict.KnownFailure or Verdict.HarnessError => Prose.Count(count, verdict.ToName().Replace('-', ' ')),
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {verdict.ToName().Replace('-', ' ')}"),
    };
}
