using McpSpecKit.Adapters;
using McpSpecKit.Cli.Output;
using McpSpecKit.Judge;
using McpSpecKit.Reports.Json;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary>Judges a subject and writes the reports.</summary>
/// <param name="workplace">What it works with.</param>
/// <param name="invocation">The command that reaches the same subject again.</param>
/// <param name="jsonPath">Where the JSON report goes; none for no such report.</param>
internal sealed class JudgeRun(Workplace workplace, string invocation, string? jsonPath)
{
    public async Task<int> RunAsync(Func<IServerAdapter> open, JudgeOptions options, CancellationToken cancellationToken)
    {
        await using var json = ReportFile.Open("--json", jsonPath, workplace.Directory);
        await using var subject = open();
        var report = await LiveLine.WhileAsync(
            workplace.Console,
            "Asking the subject what it speaks",
            progress => workplace.Kit.JudgeAsync(subject, options, progress, cancellationToken));

        if (json is not null)
            await json.WriteAsync((stream, token) => JsonReport.WriteAsync(report, stream, token), CancellationToken.None);
        if (!report.Interrupted && FoundNothing(report) && UnreachableSubject.Write(workplace, report.Survey) is { } exitCode) return exitCode;

        new ConsoleReport(report, invocation).Write(workplace.Console);
        return report.ExitCode;
    }

    /// <summary>Whether no clause was broken: one that is may be the reason why the subject could not be surveyed.</summary>
    private static bool FoundNothing(RunReport report) =>
        !report.Results.Any(result => result.Verdict is Verdict.Failed or Verdict.Warned);
}
