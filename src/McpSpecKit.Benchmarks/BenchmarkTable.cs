using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Benchmarks;

/// <summary>What the kit costs, as one table in Markdown: by itself, and beside what a bare loop takes for the same connections.</summary>
internal sealed class BenchmarkTable
{
    private const int Rounds = 3;

    /// <summary>Measures and prints, row by row.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await PublishedTool.PublishAsync(cancellationToken);
        Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}; the fastest of {Rounds} rounds");
        Console.WriteLine();
        Console.WriteLine("| what | time | beside | ratio |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var start in (string[][])[["list"], ["explain", "LC-011"]])
            Row($"`{string.Join(' ', start)}`", (await ToolRun.FastestAsync(Rounds, start, cancellationToken)).Elapsed);

        await RowOfADefaultRunAsync("default run: both parties, all revisions and transports", Rounds, [], cancellationToken);
        foreach (var jobs in (string[])["8", "32"])
            await RowOfADefaultRunAsync($"the same with `--jobs {jobs}`", rounds: 1, ["--jobs", jobs], cancellationToken);

        var processes = new ProcessComparison(new LaunchCommand(PublishedTool.CommandLine("reference --stdio")));
        Row("the reference over stdio, four revisions", await Comparison.FastestAsync(Rounds, processes.CompareAsync, cancellationToken), "processes");
        await RowOfSessionsAsync(cancellationToken);

        foreach (var transport in (Transport[])[Transport.Stdio, Transport.StreamableHttp, Transport.HttpSse])
            Row($"{FrameThroughput.Messages:N0} messages over {transport.ToName()}, in process, one after the other", await FrameThroughput.OverAsync(transport, cancellationToken));
        Row($"{FrameThroughput.Messages:N0} messages held against the schemas", FrameThroughput.ThroughTheSchemas());
    }

    private static async Task RowOfADefaultRunAsync(string what, int rounds, IReadOnlyList<string> flags, CancellationToken cancellationToken)
    {
        var file = Path.GetTempFileName();
        try
        {
            var run = await ToolRun.FastestAsync(rounds, [.. flags, "--json", file], cancellationToken);
            using var report = JsonDocument.Parse(await File.ReadAllTextAsync(file, cancellationToken));
            var verdicts = report.RootElement.GetProperty("results").GetArrayLength();
            Row($"{what}: {verdicts:N0} verdicts, {verdicts / run.Elapsed.TotalSeconds:N0} a second, {run.Memory >> 20} MiB", run.Elapsed);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task RowOfSessionsAsync(CancellationToken cancellationToken)
    {
        using var server = Process.Start(new ProcessStartInfo(PublishedTool.Path, ["reference", "--http"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        try
        {
            var announcement = await server.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The reference does not say where it listens.");
            var url = announcement.Split(' ', ';').Single(word => word.StartsWith("http://", StringComparison.Ordinal));
            var sessions = new SessionComparison(new Uri(url), Revision.LatestLegacy);
            Row("the reference, running, over HTTP, one revision", await Comparison.FastestAsync(Rounds, sessions.CompareAsync, cancellationToken), "sessions");
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static void Row(string what, TimeSpan time) => Console.WriteLine($"| {what} | {Seconds(time)} | | |");

    /// <summary>A row of a comparison.</summary>
    /// <param name="what">What was judged.</param>
    /// <param name="comparison">What was measured.</param>
    /// <param name="connections">What the connections are.</param>
    public static void Row(string what, Comparison comparison, string connections) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {what}: {comparison.Verdicts} verdicts | {Seconds(comparison.Run)} | {comparison.Connections} {connections}, merely opened: {Seconds(comparison.Floor)} | {comparison.Ratio:0.00} |"));

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");
}
