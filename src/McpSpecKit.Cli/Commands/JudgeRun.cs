using McpSpecKit.Adapters;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Catalogue;
using McpSpecKit.Cli.Output;
using McpSpecKit.Judge;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary>Judges a subject and writes the reports.</summary>
/// <param name="workplace">What it works with.</param>
/// <param name="invocation">The command that reaches the same subject again.</param>
/// <param name="baseline">What is known to fail.</param>
/// <param name="requests">The reports that were asked for beside that on the console.</param>
internal sealed class JudgeRun(Workplace workplace, string invocation, Baseline baseline, RequestedReports requests)
{
    public Task<int> RunAsync(Func<IServerAdapter> open, JudgeOptions options, CancellationToken cancellationToken) => RunAsync(
        open, (server, progress) => workplace.Kit.JudgeAsync(server, options, progress, cancellationToken), cancellationToken);

    public Task<int> RunAsync(Func<IClientAdapter> open, JudgeOptions options, CancellationToken cancellationToken) => RunAsync(
        open, (client, progress) => workplace.Kit.JudgeAsync(client, options, progress, cancellationToken), cancellationToken);

    /// <summary>Judges a server and a client of this process, in one report; one of them alone where what was asked for concerns no other.</summary>
    public Task<int> RunAsync(
        Func<IServerAdapter> openServer, Func<IClientAdapter> openClient, JudgeOptions options, CancellationToken cancellationToken)
    {
        var alone = options with { Jobs = options.Jobs ?? JudgeOptions.EmbeddedJobs };
        if (!workplace.Kit.Concerns(Party.Client, options)) return RunAsync(openServer, alone, cancellationToken);
        if (!workplace.Kit.Concerns(Party.Server, options)) return RunAsync(openClient, alone, cancellationToken);
        return RunAsync(
            openServer,
            async (server, progress) =>
            {
                await using var client = openClient();
                return await new BothParties(workplace.Kit, options).JudgeAsync(server, client, progress, cancellationToken);
            },
            cancellationToken);
    }

    private async Task<int> RunAsync<TSubject>(
        Func<TSubject> open, Func<TSubject, IProgress<RunProgress>?, Task<RunReport>> judge, CancellationToken cancellationToken)
        where TSubject : IAsyncDisposable
    {
        await using var files = await ReportFiles.OpenAsync(requests.Files, workplace.Directory);
        await using var subject = open();
        var judged = await LiveLine.WhileAsync(
            workplace.Console,
            "Asking the subject what it speaks",
            progress => judge(subject, progress));

        var report = baseline.Apply(judged with { Invocation = invocation });
        await files.WriteAsync([report], report.Interrupted ? CancellationToken.None : cancellationToken);
        if (!report.Interrupted && FoundNothing(report) && UnreachableSubject.Write(workplace, report.Survey, report.ExitCode) is { } exitCode) return exitCode;

        new ConsoleReport(report, invocation).Write(workplace.Console);
        AnnotationLines.Write(workplace, requests.Annotations, [report]);
        return report.ExitCode;
    }

    /// <summary>Whether no clause was broken but that nobody answers: another one may be the reason why the subject could not be surveyed.</summary>
    private static bool FoundNothing(RunReport report) => !report.Results.Any(result =>
        result.Verdict is Verdict.Failed or Verdict.Warned or Verdict.KnownFailure && !IsDoor(report, result));

    private static bool IsDoor(RunReport report, ScenarioResult result) => report.Survey.Any(endpoint =>
        endpoint.Transport == result.Transport && endpoint.In(result.Revision)?.Door?.Requirement == result.Requirement);
}
