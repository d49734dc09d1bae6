using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace McpSpecKit.Adapters;

/// <summary>A loopback port that nobody listens on.</summary>
internal static class FreePort
{
    public const string Placeholder = "{port}";

    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static string Fill(string text, int port) =>
        text.Replace(Placeholder, port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
