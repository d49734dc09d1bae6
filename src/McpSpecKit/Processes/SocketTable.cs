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
    /// <param name="text">The content of the file.</param>
    public static IEnumerable<string> ListeningOn(int port, string text)
    {
        var wanted = $":{port.ToString("X4", CultureInfo.InvariantCulture)}";
        return text.Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(cells => cells.Length > Inode
                && cells[State] == Listening
                && cells[LocalAddress].EndsWith(wanted, StringComparison.Ordinal))
            .Select(cells => cells[Inode]);
    }
}
