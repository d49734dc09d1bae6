using System.Diagnostics;

namespace McpSpecKit.Benchmarks;

/// <summary>One run of the tool, as its user starts it.</summary>
/// <param name="Elapsed">From its start to its end.</param>
/// <param name="Memory">The most that it held at once, in bytes.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record ToolRun(TimeSpan Elapsed, long Memory, string Output)
{
    /// <summary>Runs it to its end, several times, and keeps the fastest.</summary>
    /// <exception cref="InvalidOperationException">It does not end with exit code 0.</exception>
    public static async Task<ToolRun> FastestAsync(int rounds, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var runs = new List<ToolRun>();
        for (var round = 0; round < rounds; round++) runs.Add(await StartAsync(arguments, cancellationToken));
        return runs.MinBy(run => run.Elapsed)!;
    }

    private static async Task<ToolRun> StartAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(PublishedTool.Path, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var memory = PeakOfAsync(process, cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(start);
        if (process.ExitCode != 0) throw new InvalidOperationException($"mcp-spec-kit {string.Join(' ', arguments)} ended with exit code {process.ExitCode}: {await output}");
        return new ToolRun(elapsed, await memory, await output);
    }

    private static async Task<long> PeakOfAsync(Process process, CancellationToken cancellationToken)
    {
        var peak = 0L;
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!process.HasExited && await ticks.WaitForNextTickAsync(cancellationToken))
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
        }

        return peak;
    }
}
