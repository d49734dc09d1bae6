using System.Collections.Concurrent;
using McpSpecKit.Faults;
using McpSpecKit.Judge;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Faults;

/// <summary>
/// Judges faulty servers, with waits that suit a server in the same process. Once a second one is asked for, all are judged, several at a
/// time: they mostly wait.
/// </summary>
public sealed class FaultRuns : IDisposable
{
    private const int AtOnce = 12;
    private static readonly Waits Waits = new(TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(100));
    private readonly SemaphoreSlim turns = new(AtOnce);
    private readonly ConcurrentDictionary<Fault, Lazy<Task<IReadOnlyList<ScenarioResult>>>> runs = new();
    private int asked;

    /// <summary>The verdicts on a server with a fault.</summary>
    public Task<IReadOnlyList<ScenarioResult>> JudgeAsync(Fault fault)
    {
        var wanted = Start(fault);
        if (Interlocked.Increment(ref asked) == 2)
        {
            foreach (var other in FaultCatalogue.All) _ = Start(other);
        }

        return wanted;
    }

    public void Dispose() => turns.Dispose();

    private Task<IReadOnlyList<ScenarioResult>> Start(Fault fault) =>
        runs.GetOrAdd(fault, each => new(() => Task.Run(() => RunAsync(each)))).Value;

    private async Task<IReadOnlyList<ScenarioResult>> RunAsync(Fault fault)
    {
        await turns.WaitAsync();
        try
        {
            await using var subject = fault.Create();
            var options = new JudgeOptions { Waits = Waits, Jobs = 10, Proposals = fault.IsProposal, Revisions = FaultScenarios.RevisionsThatState(fault.Requirement) };
            var report = await new ConformanceJudge(subject, options, FaultScenarios.Of(fault.Requirement, fault.Name)).JudgeAsync(progress: null, CancellationToken.None);
            return report.Results;
        }
        finally
        {
            turns.Release();
        }
    }
}
