using System.Globalization;
using System.Text;

namespace McpSpecKit.Processes;

/// <summary>The processes of Linux, as <c>/proc</c> tells of them.</summary>
internal sealed class LinuxProcessTable : IProcessTable
{
    private const int MostLooks = 1000;
    private static readonly string[] SocketTables = ["/proc/net/tcp", "/proc/net/tcp6"];
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes($"{ProcessMark.Variable}=");

    public IReadOnlyList<ProcessEntry> Read() => [.. Ids().Where(id => id != Environment.ProcessId).Select(id => ReadEntry(id, Marks)).OfType<ProcessEntry>()];

    public IReadOnlyList<int> ListenersOn(int port)
    {
        var sockets = Sockets(lines => SocketTable.ListeningOn(port, lines));
        return sockets.Count == 0 ? [] : [.. Ids().Where(id => Holds(id, sockets.Contains))];
    }

    public long? WorkOf(IReadOnlyList<int> ids) => WorkOf(ids, known: []);

    public Func<long?>? WorkBehind(int port)
    {
        var listeners = ListenersOn(port);
        if (listeners.Count == 0 || listeners.Contains(Environment.ProcessId)) return null;
        // While others open and close connections, the system's table may lack one for a moment.
        HashSet<string> serving = [];
        return () =>
        {
            serving.UnionWith(Sockets(lines => SocketTable.ServingOn(port, lines)));
            return WorkOf(FamilyTree.WithDescendants(ReadFamilies(), listeners), serving);
        };
    }

    /// <summary>The processes without what is in their environments, which takes longest to read.</summary>
    private static IReadOnlyList<ProcessEntry> ReadFamilies() => [.. Ids().Select(id => ReadEntry(id, _ => null)).OfType<ProcessEntry>()];

    private static HashSet<string> Sockets(Func<IEnumerable<string>, IEnumerable<string>> inodes) =>
        [.. SocketTables.Where(File.Exists).SelectMany(file => inodes(File.ReadLines(file))).Select(inode => $"socket:[{inode}]")];

    private static long? WorkOf(IReadOnlyList<int> ids, HashSet<string> known) =>
        ids.Any(id => Holds(id, file => file.StartsWith("socket:", StringComparison.Ordinal) && !known.Contains(file))) ? null : ids.Sum(WorkOf);

    private static long WorkOf(int id)
    {
        try
        {
            // Whoever starts a process works, and that has a start of its own.
            var (start, used) = ProcStat.Ticks(File.ReadAllText($"/proc/{id}/stat"));
            return start + used;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It has ended, which is a change as well.
            return 0;
        }
    }

    private static IEnumerable<int> Ids() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0);

    private static ProcessEntry? ReadEntry(int id, Func<int, string?> marks)
    {
        try
        {
            return ProcStat.Parent(File.ReadAllText($"/proc/{id}/stat")) is { } parent ? new ProcessEntry(id, parent, marks(id)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Marks(int id)
    {
        try
        {
            for (var look = 0; look < MostLooks; look++)
            {
                var environment = File.ReadAllBytes($"/proc/{id}/environ");
                if (environment.Length > 0) return MarksIn(environment);
                // A process that is turning into another program has no environment for a moment; one without memory never has any.
                if (!File.ReadAllText($"/proc/{id}/status").Contains("VmSize:", StringComparison.Ordinal)) return null;
                Thread.Yield();
            }

            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? MarksIn(ReadOnlySpan<byte> environment)
    {
        var start = environment.IndexOf(Mark);
        if (start < 0) return null;
        var value = environment[(start + Mark.Length)..];
        return Encoding.ASCII.GetString(value.IndexOf((byte)0) is var end and >= 0 ? value[..end] : value);
    }

    private static bool Holds(int id, Predicate<string> isWanted)
    {
        try
        {
            return new DirectoryInfo($"/proc/{id}/fd").EnumerateFiles().Any(file => file.LinkTarget is { } target && isWanted(target));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
