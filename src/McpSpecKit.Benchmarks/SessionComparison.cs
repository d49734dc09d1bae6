using System.Diagnostics;
using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Benchmarks;

/// <summary>
/// Holds the time that judging a running server over Streamable HTTP takes, in one legacy revision, against the time that merely opening as
/// many sessions takes, each with a handshake and a ping.
/// </summary>
/// <param name="url">Where the server listens.</param>
/// <param name="revision">The revision.</param>
internal sealed class SessionComparison(Uri url, Revision revision)
{
    private readonly JudgeOptions options = new() { Revisions = [revision] };

    /// <summary>Measures one after the other, and prints a row of Markdown for each round: the first holds what a process does once.</summary>
    /// <param name="rounds">How many times, at least 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RunAsync(int rounds, CancellationToken cancellationToken)
    {
        Console.WriteLine("| round | sessions | judged in | verdicts a second | merely opened in | ratio | memory |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        for (var round = 1; round <= rounds; round++)
        {
            var (run, sessions, verdicts) = await JudgeAsync(cancellationToken);
            var bare = await OpenAsync(sessions, cancellationToken);
            using var self = Process.GetCurrentProcess();
            Console.WriteLine(
                $"| {round} | {sessions} | {run.TotalSeconds:0.0} s | {verdicts / run.TotalSeconds:0} | {bare.TotalSeconds:0.0} s | {run / bare:0.0} | {self.PeakWorkingSet64 >> 20} MiB |");
        }
    }

    private HttpServerAdapter Connect() => new([new HttpAddress(Transport.StreamableHttp, url)], start: null, claims: [], options.Waits);

    private async Task<(TimeSpan Elapsed, int Sessions, int Verdicts)> JudgeAsync(CancellationToken cancellationToken)
    {
        await using var server = new CountingServer(Connect());
        var start = Stopwatch.GetTimestamp();
        var report = await new ConformanceJudge(server, options).JudgeAsync(progress: null, cancellationToken);
        if (report.Survey[0].Failure is { } failure) throw new InvalidOperationException(failure);
        return (Stopwatch.GetElapsedTime(start), server.Connections, report.Results.Count);
    }

    private async Task<TimeSpan> OpenAsync(int sessions, CancellationToken cancellationToken)
    {
        await using var server = Connect();
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(
            0,
            sessions,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount * 3, CancellationToken = cancellationToken },
            async (_, token) =>
            {
                await using var probe = new ServerProbe(
                    await server.Endpoints[0].ConnectAsync(options.Time, token), ClientProfile.Bare, options.Waits, options.Time);
                await probe.InitializeAsync(revision.Name, Headers.None, token);
                await probe.InitializedAsync(token);
                await probe.SendAsync(probe.PlainRequest(), token);
            });
        return Stopwatch.GetElapsedTime(start);
    }
}
