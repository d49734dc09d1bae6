using System.Collections.Concurrent;

namespace McpSpecKit.Reference;

/// <summary>The marks that clients gave to slow work that ran to its end, so that a later request can tell what became of it.</summary>
public sealed class FinishedWork
{
    private readonly ConcurrentQueue<string> marks = new();

    /// <summary>In the order in which the work ended.</summary>
    public IReadOnlyList<string> Marks => [.. marks];

    /// <summary>Work ran to its end.</summary>
    public void Add(string mark) => marks.Enqueue(mark);
}
