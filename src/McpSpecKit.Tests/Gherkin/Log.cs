using System.Collections.Concurrent;

namespace McpSpecKit.Tests.Gherkin;

/// <summary>What steps and hooks have done, in order.</summary>
internal sealed class Log
{
    private readonly ConcurrentQueue<string> entries = new();

    public IReadOnlyList<string> Entries => [.. entries];

    public void Add(string entry) => entries.Enqueue(entry);
}
