using System.Diagnostics;

namespace McpSpecKit.Processes;

/// <summary>A process with its descendants, and with those of them whose parents have ended before them.</summary>
internal sealed class UnixFamily(Process root, ProcessMark mark, IProcessTable table) : IProcessFamily
{
    private const int MostRounds = 10;

    public bool IsAlive => !root.HasExited || Members().Count > 0;

    public long? Work => table.WorkOf(Members());

    public void AskToEnd()
    {
        foreach (var member in Members()) UnixSignals.Terminate(member);
    }

    public void Kill() => Kill(Members);

    public PortOwner OwnerOf(int port)
    {
        var listeners = table.ListenersOn(port);
        if (listeners.Count == 0) return PortOwner.Unknown;
        var entries = table.Read();
        if (FamilyTree.Members(entries, Root, mark).Intersect(listeners).Any()) return PortOwner.Family;
        return entries.Any(entry => entry.Marks is not null && listeners.Contains(entry.Id)) ? PortOwner.AnotherRun : PortOwner.Unknown;
    }

    public void Dispose()
    {
        // The process belongs to whoever started it.
    }

    /// <summary>Kills until nobody is left: whoever was about to start another process has perhaps done so in between.</summary>
    internal static void Kill(Func<IReadOnlyList<int>> members)
    {
        for (var round = 0; round < MostRounds && members() is { Count: > 0 } left; round++)
        {
            foreach (var member in left) UnixSignals.Kill(member);
        }
    }

    private int? Root => root.HasExited ? null : root.Id;

    private IReadOnlyList<int> Members() => FamilyTree.Members(table.Read(), Root, mark);
}
