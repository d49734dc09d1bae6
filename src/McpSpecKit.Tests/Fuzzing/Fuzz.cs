using System.Diagnostics;
using System.Globalization;
using CsCheck;
using McpSpecKit.Judge;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Fuzzing;

/// <summary>What holds whatever a subject does: the run ends in time, every scenario has a verdict, and the kit takes no blame.</summary>
internal static class Fuzz
{
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Tries a property on the same few values each time; on as many times as many random ones where <c>MCPSPECKIT_FUZZ</c> says how many
    /// times, and then on smaller ones where one of them fails.
    /// </summary>
    public static async Task HoldsAsync<T>(this Gen<T> values, int few, Func<T, Task> property)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("MCPSPECKIT_FUZZ"), CultureInfo.InvariantCulture, out var factor))
        {
            await values.SampleAsync(property, iter: few * factor, threads: 1);
            return;
        }

        for (var stream = 1U; stream <= few; stream++) await property(values.Generate(new PCG(stream, 1), min: null, out _));
    }

    /// <summary>Some ways of spoiling messages, from gentle to rough.</summary>
    public static Gen<Mutation> Mutations { get; } =
        from seed in Gen.Int[0, int.MaxValue]
        from share in Gen.OneOf(0.02, 0.1, 0.5, 1)
        select new Mutation(seed, share);

    /// <summary>Judges, and holds the report against what always holds.</summary>
    public static async Task<RunReport> JudgeAsync(ConformanceJudge judge)
    {
        var start = Stopwatch.GetTimestamp();
        var report = await judge.JudgeAsync(progress: null, CancellationToken.None);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Bound);
        Assert.False(report.Interrupted);
        Assert.All(report.Results, result => Assert.False(
            result.Verdict is Verdict.HarnessError, $"{result.Requirement} over {result.Transport}, {result.Scenario}: {result.Message}"));
        return report;
    }
}
