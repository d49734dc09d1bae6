using System.Diagnostics;
using McpSpecKit.Judge;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Benchmarks;

/// <summary>Judges the reference server and the reference client over and over in one process, and holds each run against the first ones.</summary>
/// <param name="length">How long; the run that is under way is judged to its end.</param>
internal sealed class Soak(TimeSpan length)
{
    /// <summary>Runs until everything is there that a process does once: compiled code, pools, caches.</summary>
    private const int WarmUp = 10;

    /// <summary>How far what is held may lie above that: what is left when a run is over comes and goes with its last connections.</summary>
    private const double Most = 1.25;

    /// <returns>Whether all verdicts were the same, and nothing grew.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        IReadOnlyList<string>? verdicts = null;
        Held? before = null;
        var isSteady = true;
        for (var run = 1; run <= WarmUp || Stopwatch.GetElapsedTime(start) < length; run++)
        {
            var seen = await JudgeAsync(cancellationToken);
            var held = Held.Now();
            Console.WriteLine($"run {run,4}  {Stopwatch.GetElapsedTime(start).TotalMinutes,6:0.0} min  {seen.Count} verdicts  {held}");
            foreach (var other in seen.Except(verdicts ??= seen))
            {
                isSteady = false;
                Console.WriteLine($"  another verdict: {other}");
            }

            if (run <= WarmUp) before = before is null ? held : before.Most(held);
        }

        // The least of a few more tells what stays: a run may leave connections that are about to end.
        var after = Held.Now();
        for (var run = 0; run < WarmUp; run++)
        {
            await JudgeAsync(cancellationToken);
            after = after.Least(Held.Now());
        }

        Console.WriteLine($"at first, at most:  {before}");
        Console.WriteLine($"at last, at least:  {after}");
        return isSteady && after.IsWithin(before!, Most);
    }

    private static async Task<IReadOnlyList<string>> JudgeAsync(CancellationToken cancellationToken)
    {
        await using var server = EmbeddedServer.Reference();
        await using var client = EmbeddedClient.Reference();
        var options = new JudgeOptions { Jobs = JudgeOptions.EmbeddedJobs };
        var served = new ConformanceJudge(server, options).JudgeAsync(progress: null, cancellationToken);
        var asked = new ConformanceJudge(client, options).JudgeAsync(progress: null, cancellationToken);
        return [.. (await served).Results.Concat((await asked).Results).Select(Line)];
    }

    private static string Line(ScenarioResult result) =>
        $"{result.Party} {result.Requirement} {result.Scenario} [{result.Transport.ToName()}] {result.Verdict}";
}
