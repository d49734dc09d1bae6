using System.Net.Sockets;

namespace McpSpecKit.Adapters;

/// <summary>The port on which a server listens, or will.</summary>
/// <param name="url">The URL that names host and port.</param>
internal sealed class ServerPort(Uri url)
{
    public Uri Url => url;

    /// <summary>Whether somebody listens there, on any of the addresses of the host.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync(url.IdnHost, url.Port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
