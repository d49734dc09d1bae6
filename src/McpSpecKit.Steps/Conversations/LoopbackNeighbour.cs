using System.Net;
using System.Net.Sockets;

namespace McpSpecKit.Steps.Conversations;

/// <summary>Another loopback address of this machine: a server of every interface answers there, one of its own address does not.</summary>
public static class LoopbackNeighbour
{
    /// <summary>A loopback address that is not the server's own.</summary>
    /// <param name="server">The host of the server, a name or an address.</param>
    public static IPAddress Of(string server) => server == "127.0.0.2" ? IPAddress.Parse("127.0.0.3") : IPAddress.Parse("127.0.0.2");

    /// <summary>Whether this machine has the address at all: some systems have but one.</summary>
    public static bool Exists(IPAddress address)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port: 0));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Whether anything listens there.</summary>
    public static async Task<bool> AnswersAsync(IPEndPoint address, CancellationToken cancellationToken)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(address, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
