using System.Diagnostics;
using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Probes;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Benchmarks;

/// <summary>
/// Holds the time that judging a server over stdio takes, in all revisions with a handshake, against the time that merely starting as
/// many processes and shaking hands with each of them takes.
/// </summary>
/// <param name="launch">The server.</param>
internal sealed class ProcessComparison(LaunchCommand launch)
{
    private static readonly int Jobs = Environment.ProcessorCount * 3;
    private static readonly JudgeOptions Options = new() { Revisions = Revision.Legacy, Jobs = Jobs };

    /// <summary>Measures one after the other.</summary>
    public async Task<Comparison> CompareAsync(CancellationToken cancellationToken)
    {
        await using var server = new CountingServer(new StdioServerAdapter(launch, Revision.Legacy));
        var start = Stopwatch.GetTimestamp();
        var report = await new ConformanceJudge(server, Options).JudgeAsync(progress: null, cancellationToken);
        var run = Stopwatch.GetElapsedTime(start);
        if (report.Survey[0].Failure is { } failure) throw new InvalidOperationException(failure);
        return new Comparison(server.Connections, report.Results.Count, run, await StartAsync(server.Connections, cancellationToken));
    }

    private async Task<TimeSpan> StartAsync(int processes, CancellationToken cancellationToken)
    {
        await using var server = new StdioServerAdapter(launch, Revision.Legacy, mostSpares: 0);
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(
            0,
            processes,
            new ParallelOptions { MaxDegreeOfParallelism = Jobs, CancellationToken = cancellationToken },
            async (number, token) =>
            {
                var revision = Revision.Legacy[number % Revision.Legacy.Count];
                await using var probe = new ServerProbe(
                    await server.ConnectAsync(Options.Time, token),
                    ClientProfile.Bare,
                    Options.Waits,
                    Options.Time);
                await probe.InitializeAsync(revision.Name, Headers.None, token);
                await probe.InitializedAsync(token);
            });
        return Stopwatch.GetElapsedTime(start);
    }
}
