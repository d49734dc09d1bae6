using System.Threading.Channels;

namespace McpSpecKit.Wire;

/// <summary>
/// One client's connection to a server, as the kit needs it: bytes go out as they are, messages come in strictly read, and all of it
/// is written down. Disposing ends the connection and whatever was started for it.
/// </summary>
public interface IServerChannel : IAsyncDisposable
{
    /// <summary>How messages travel here.</summary>
    Transport Transport { get; }

    /// <summary>Everything that was seen on this connection.</summary>
    Transcript Transcript { get; }

    /// <summary>The server's messages, in the order of their arrival; it completes when the server can send no more.</summary>
    ChannelReader<ReceivedMessage> Received { get; }

    /// <summary>Sends one message.</summary>
    /// <param name="message">The JSON text, well-formed or not; the channel adds only the framing of its transport.</param>
    /// <param name="headers">HTTP headers beside those of the transport; ignored where there are none.</param>
    /// <param name="cancellationToken">Gives up waiting for the transport.</param>
    /// <exception cref="ChannelClosedException">The server cannot be reached any more.</exception>
    Task<Delivery> SendAsync(
        ReadOnlyMemory<byte> message,
        IReadOnlyList<KeyValuePair<string, string>> headers,
        CancellationToken cancellationToken);

    /// <summary>Leaves the connection as a client does at shutdown: the end of the input, or the end of the HTTP connections.</summary>
    Task LeaveAsync(CancellationToken cancellationToken);
}
