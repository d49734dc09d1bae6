using McpSpecKit.Faults;
using McpSpecKit.Judge;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Faults;

/// <summary>Judges a faulty server with all scenarios, with waits that suit a server in the same process.</summary>
internal static class FaultRun
{
    private static readonly Waits Waits = new(TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(100));

    public static async Task<IReadOnlyList<ScenarioResult>> JudgeAsync(Fault fault)
    {
        await using var subject = fault.Create();
        var judge = new ConformanceJudge(subject, new JudgeOptions { Waits = Waits, Jobs = 8 });
        return (await judge.JudgeAsync(progress: null, CancellationToken.None)).Results;
    }
}
