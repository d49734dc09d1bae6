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
/// many processes and shaking hands with each of them takes. The bound that the kit sets itself is 1.5 times.
/// </summary>
/// <param name="launch">The server.</param>
internal sealed class ProcessComparison(LaunchCommand launch)
{
    private static readonly int Jobs = Environment.ProcessorCount * 3;
    private static readonly JudgeOptions Options = new() { Revisions = Revision.Legacy, Jobs = Jobs };

    /// <summary>Measures one after the other, and prints both and their ratio.</summary>
    /// <param name="rounds">How many times, at least 1; the fastest of each counts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task RunAsync(int rounds, CancellationToken cancellationToken)
    {
        var (bestRun, bestBare) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 1; round <= rounds; round++)
        {
            var (run, processes) = await JudgeAsync(cancellationToken);
            var bare = await StartAsync(processes, cancellationToken);
            Console.WriteLine(
                $"round {round}: {processes} processes, judged in {run.TotalSeconds:0.0} s, merely started in {bare.TotalSeconds:0.0} s, ratio {run / bare:0.00}");
            (bestRun, bestBare) = (run < bestRun ? run : bestRun, bare < bestBare ? bare : bestBare);
        }

        Console.WriteLine($"fastest: judged in {bestRun.TotalSeconds:0.0} s, merely started in {bestBare.TotalSeconds:0.0} s, ratio {bestRun / bestBare:0.00}");
    }

    private async Task<(TimeSpan Elapsed, int Processes)> JudgeAsync(CancellationToken cancellationToken)
    {
        await using var server = new CountingServer(new StdioServerAdapter(launch, Revision.Legacy));
        var start = Stopwatch.GetTimestamp();
        var report = await new ConformanceJudge(server, Options).JudgeAsync(progress: null, cancellationToken);
        if (report.Survey[0].Failure is { } failure) throw new InvalidOperationException(failure);
        return (Stopwatch.GetElapsedTime(start), server.Connections);
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
