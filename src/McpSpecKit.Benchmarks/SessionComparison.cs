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

    /// <summary>Measures one after the other.</summary>
    public async Task<Comparison> CompareAsync(CancellationToken cancellationToken)
    {
        await using var server = new CountingServer(Connect());
        var start = Stopwatch.GetTimestamp();
        var report = await new ConformanceJudge(server, options).JudgeAsync(progress: null, cancellationToken);
        var run = Stopwatch.GetElapsedTime(start);
        if (report.Survey[0].Failure is { } failure) throw new InvalidOperationException(failure);
        return new Comparison(server.Connections, report.Results.Count, run, await OpenAsync(server.Connections, cancellationToken));
    }

    private HttpServerAdapter Connect() => new([new HttpAddress(Transport.StreamableHttp, url)], start: null, claims: [], options.Waits);

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
