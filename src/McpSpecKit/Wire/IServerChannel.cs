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

    /// <summary>The process behind the connection, where the connection has one of its own.</summary>
    IServerProcess? Process { get; }

    /// <summary>Begins to read. To be called once, before anything is sent.</summary>
    /// <param name="listener">Who hears what comes.</param>
    void Listen(IChannelListener listener);

    /// <summary>Sends one message.</summary>
    /// <param name="message">The JSON text, well-formed or not; the channel adds only the framing of its transport.</param>
    /// <param name="headers">All HTTP headers, usually <see cref="Headers.ForPost"/> and more; ignored where there are none.</param>
    /// <param name="cancellationToken">Gives up waiting for the transport.</param>
    /// <exception cref="ConnectionLostException">The server cannot be reached any more.</exception>
    Task<Delivery> SendAsync(ReadOnlyMemory<byte> message, Headers headers, CancellationToken cancellationToken);

    /// <summary>Opens a stream for what the server sends of its own accord; none where the transport needs no such stream.</summary>
    /// <param name="headers">All HTTP headers, usually <see cref="Headers.ForStream"/> and more.</param>
    /// <param name="cancellationToken">Gives up waiting for the transport.</param>
    /// <exception cref="ConnectionLostException">The server cannot be reached any more.</exception>
    Task<Delivery?> OpenStreamAsync(Headers headers, CancellationToken cancellationToken);

    /// <summary>Leaves as a client does at shutdown: the end of the server's input, or the end of the HTTP connections.</summary>
    void Leave();
}
