using System.Collections.Concurrent;

namespace McpSpecKit.Tests.Judge.Running;

/// <summary>What steps and hooks have done, in order.</summary>
public sealed class StepLog
{
    private readonly ConcurrentQueue<string> entries = new();

    public IReadOnlyList<string> Entries => [.. entries];

    public void Add(string entry) => entries.Enqueue(entry);
}
