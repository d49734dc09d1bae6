using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace McpSpecKit.Tests.Support;

/// <summary>A loopback port that stays free while nobody listens on it: no system gives it to whoever asks for any port.</summary>
internal static class LastingPort
{
    private const int First = 10_000;
    private const int Last = 30_000;

    public static int Find()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, RandomNumberGenerator.GetInt32(First, Last));
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException exception) when (exception.SocketErrorCode is SocketError.AddressAlreadyInUse)
            {
                // Somebody listens there; another port will do.
            }
        }
    }
}
