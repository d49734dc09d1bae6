using System.Diagnostics;

namespace McpSpecKit.Tests.Support;

/// <summary>The tool in a process of its own, as a user runs it.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="PeakMemory">The most memory that it really held, in MiB.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ToolProcess(int ExitCode, long PeakMemory, string Output)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>The command that runs the tool.</summary>
    public static string Command(params IReadOnlyList<string> arguments) =>
        McpSpecKit.Processes.CommandLine.Join(["dotnet", Path.Combine(AppContext.BaseDirectory, "mcp-spec-kit.dll"), .. arguments]);

    /// <summary>Starts the tool; the caller reads what it prints.</summary>
    public static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "mcp-spec-kit.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;

    /// <summary>Runs the tool to its end.</summary>
    public static async Task<ToolProcess> RunAsync(params string[] arguments)
    {
        using var limit = new CancellationTokenSource(Longest);
        using var process = Start(arguments);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var peak = await PeakAsync(process, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ToolProcess(process.ExitCode, peak / (1024 * 1024), await output);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>The system keeps the peak, and forgets it at the end.</summary>
    private static async Task<long> PeakAsync(Process process, CancellationToken cancellationToken)
    {
        using var looks = new PeriodicTimer(BetweenLooks);
        var peak = 0L;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, PeakOf(process));
            await looks.WaitForNextTickAsync(cancellationToken);
        }

        return peak;
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException) when (process.HasExited)
        {
            // It ended between the two looks; the peak of before holds.
            return 0;
        }
    }
}
