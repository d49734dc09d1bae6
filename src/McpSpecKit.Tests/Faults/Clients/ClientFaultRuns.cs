using System.Collections.Concurrent;
using McpSpecKit.Faults.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Faults.Clients;

/// <summary>Judges faulty clients, with waits that suit a client in the same process, several at a time.</summary>
public sealed class ClientFaultRuns : IDisposable
{
    private const int AtOnce = 6;
    private static readonly Waits Waits = new(TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(100));
    private readonly SemaphoreSlim turns = new(AtOnce);
    private readonly ConcurrentDictionary<ClientFault, Lazy<Task<IReadOnlyList<ScenarioResult>>>> runs = new();
    private int asked;

    /// <summary>The verdicts on a client with a fault.</summary>
    public Task<IReadOnlyList<ScenarioResult>> JudgeAsync(ClientFault fault)
    {
        var wanted = Start(fault);
        if (Interlocked.Increment(ref asked) == 2)
        {
            foreach (var other in ClientFaultCatalogue.All) _ = Start(other);
        }

        return wanted;
    }

    public void Dispose() => turns.Dispose();

    private Task<IReadOnlyList<ScenarioResult>> Start(ClientFault fault) =>
        runs.GetOrAdd(fault, each => new(() => Task.Run(() => RunAsync(each)))).Value;

    private async Task<IReadOnlyList<ScenarioResult>> RunAsync(ClientFault fault)
    {
        await turns.WaitAsync();
        try
        {
            await using var subject = fault.Create();
            var options = new JudgeOptions { Waits = Waits, Jobs = 12, Revisions = FaultScenarios.RevisionsThatState(fault.Requirement) };
            var judge = new ConformanceJudge(subject, options, FaultScenarios.Of(fault.Requirement, fault.Name));
            return (await judge.JudgeAsync(progress: null, CancellationToken.None)).Results;
        }
        finally
        {
            turns.Release();
        }
    }
}
