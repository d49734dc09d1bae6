namespace McpSpecKit.Wire;

/// <summary>
/// Messages as lines over a pair of streams, with a server at the other end that lives in the same process: a pair of pipes, a socket,
/// whatever carries bytes both ways. No rule of another transport is asked of such a server; see the page <c>basic/transports</c>,
/// section "Custom Transports".
/// </summary>
/// <remarks>
/// An adapter that connects in a way of its own returns such a channel when it connects. Where the server is a method over two streams,
/// the kit's adapter for servers in the same process does all of it.
/// </remarks>
/// <example>
/// A server behind a socket of its own:
/// <code>
/// public async Task&lt;IServerChannel&gt; ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
/// {
///     var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
///     await socket.ConnectAsync(new UnixDomainSocketEndPoint("/run/my-server"), cancellationToken);
///     var stream = new NetworkStream(socket, ownsSocket: true);
///     return new InProcessServerChannel(stream, stream, time);
/// }
/// </code>
/// </example>
public sealed class InProcessServerChannel : IServerChannel
{
    private readonly CancellationTokenSource stop = new();
    private readonly MessageLines lines;
    private readonly IAsyncDisposable? server;
    private readonly TimeSpan window;
    private readonly TimeProvider time;
    private Task pump = Task.CompletedTask;
    private bool disposed;

    /// <summary>Takes a pair of streams over; they are closed with the channel.</summary>
    /// <param name="input">What the server reads: a line of JSON for each message. Disposing it has to tell the server that the client left.</param>
    /// <param name="output">What the server writes: a line of JSON for each message. Its end is the end of the connection.</param>
    /// <param name="time">The clock of the transcript and of the waits.</param>
    /// <param name="server">What was started for the connection, and ends after it; none where nothing was.</param>
    /// <param name="waits">How long the server may leave its input unread; the usual waits where none are given.</param>
    public InProcessServerChannel(Stream input, Stream output, TimeProvider time, IAsyncDisposable? server = null, Waits? waits = null)
    {
        (this.server, this.time, window) = (server, time, (waits ?? Waits.Default).FirstReply);
        Transcript = new Transcript(time);
        lines = new MessageLines((input, "input"), (output, "output"), Transcript);
    }

    /// <inheritdoc />
    public Transport Transport => Transport.InProcess;

    /// <inheritdoc />
    public Transcript Transcript { get; }

    /// <inheritdoc />
    public IServerProcess? Process => null;

    /// <inheritdoc />
    public void Listen(IChannelListener listener) => pump = lines.PumpAsync(listener, stop.Token);

    /// <inheritdoc />
    public Task<Delivery> SendAsync(ReadOnlyMemory<byte> message, Headers headers, CancellationToken cancellationToken) =>
        lines.SendWithinAsync(window, time, message, cancellationToken);

    /// <inheritdoc />
    public Task<Delivery?> OpenStreamAsync(Headers headers, CancellationToken cancellationToken) => Task.FromResult<Delivery?>(null);

    /// <inheritdoc />
    public void Leave()
    {
        Transcript.Add(FrameDirection.Event, "input", "the client closes the server's input");
        lines.CloseInput();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, true)) return;
        lines.CloseInput();
        await stop.CancelAsync();
        await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (server is not null) await server.DisposeAsync();
        lines.Close();
        await pump;
        stop.Dispose();
    }
}
