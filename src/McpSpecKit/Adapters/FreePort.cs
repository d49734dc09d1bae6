using System.Net;
using System.Net.Sockets;

namespace McpSpecKit.Adapters;

/// <summary>A loopback port that nobody listens on.</summary>
public static class FreePort
{
    /// <summary>Finds one. Another program may take it before it is used.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
