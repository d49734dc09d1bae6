using System.Globalization;

namespace McpSpecKit.Processes;

/// <summary>Reads <c>/proc/net/tcp</c> and <c>/proc/net/tcp6</c>.</summary>
internal static class SocketTable
{
    private const int LocalAddress = 1;
    private const int State = 3;
    private const int Inode = 9;
    private const string Listening = "0A";

    /// <summary>The inodes of the sockets that listen on a port.</summary>
    /// <param name="port">The port.</param>
    /// <param name="lines">The lines of the file.</param>
    public static IEnumerable<string> ListeningOn(int port, IEnumerable<string> lines) =>
        RowsOf(port, lines).Where(cells => cells[State] == Listening).Select(cells => cells[Inode]);

    /// <summary>The inodes of the sockets of whoever listens on a port: of the one that listens, and of each connection with a client.</summary>
    /// <param name="port">The port.</param>
    /// <param name="lines">The lines of the file.</param>
    public static IEnumerable<string> ServingOn(int port, IEnumerable<string> lines) => RowsOf(port, lines).Select(cells => cells[Inode]);

    private static IEnumerable<string[]> RowsOf(int port, IEnumerable<string> lines)
    {
        var wanted = $":{port.ToString("X4", CultureInfo.InvariantCulture)}";
        // There may be thousands of lines, of connections that were closed a while ago.
        return lines.Where(line => line.Contains(wanted, StringComparison.Ordinal))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(cells => cells.Length > Inode && cells[LocalAddress].EndsWith(wanted, StringComparison.Ordinal));
    }
}
