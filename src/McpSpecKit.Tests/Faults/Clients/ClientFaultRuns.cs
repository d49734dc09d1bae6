using System.Collections.Concurrent;
using McpSpecKit.Faults.Clients;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Faults.Clients;

/// <summary>Judges faulty clients with all scenarios of the revisions that state what is broken, with waits that suit a client in the same process, several at a time.</summary>
public sealed class ClientFaultRuns : IDisposable
{
    private const int AtOnce = 4;
    private static readonly Waits Waits = new(TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(100));
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

    private static IReadOnlyList<Revision> RevisionsThatState(string id)
    {
        var requirement = FeatureCatalogue.Embedded.Requirements.Find(id)!;
        return [.. Revision.All.Where(revision => requirement.PassageIn(revision) is not null)];
    }

    private Task<IReadOnlyList<ScenarioResult>> Start(ClientFault fault) =>
        runs.GetOrAdd(fault, each => new(() => Task.Run(() => RunAsync(each)))).Value;

    private async Task<IReadOnlyList<ScenarioResult>> RunAsync(ClientFault fault)
    {
        await turns.WaitAsync();
        try
        {
            await using var subject = fault.Create();
            var options = new JudgeOptions { Waits = Waits, Jobs = 24, Revisions = RevisionsThatState(fault.Requirement) };
            return (await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None)).Results;
        }
        finally
        {
            turns.Release();
        }
    }
}
