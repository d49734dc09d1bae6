namespace McpSpecKit.Processes;

/// <summary>Tells who of all processes belongs together.</summary>
internal static class FamilyTree
{
    /// <summary>A root, what carries its mark, and all descendants of both.</summary>
    /// <param name="entries">All processes.</param>
    /// <param name="root">The id of the root; none where it has ended, since the id may be another's by now.</param>
    /// <param name="mark">The mark.</param>
    public static IReadOnlyList<int> Members(IReadOnlyList<ProcessEntry> entries, int? root, ProcessMark mark) =>
        WithDescendants(entries, entries.Where(entry => entry.Id == root || mark.IsIn(entry.Marks)).Select(entry => entry.Id));

    /// <summary>Some processes, and all descendants of theirs.</summary>
    /// <param name="entries">All processes.</param>
    /// <param name="ids">The ids of some.</param>
    public static IReadOnlyList<int> WithDescendants(IReadOnlyList<ProcessEntry> entries, IEnumerable<int> ids)
    {
        var children = entries.ToLookup(entry => entry.Parent, entry => entry.Id);
        var open = new Queue<int>(ids);
        var members = new HashSet<int>();
        while (open.TryDequeue(out var id))
        {
            if (!members.Add(id)) continue;
            foreach (var child in children[id]) open.Enqueue(child);
        }

        return [.. members];
    }
}
