namespace McpSpecKit.Wire;

/// <summary>
/// Messages as lines over the standard streams of a process; see the page <c>basic/transports</c>, section "stdio". What the process
/// writes is read as bytes, so that encodings, line ends and stray output can be judged.
/// </summary>
public sealed class StdioChannel : IServerChannel
{
    /// <summary>How many bytes a line may have: 1 MiB. A longer one ends the connection as far as the kit is concerned.</summary>
    public const int LongestLine = LongestMessage.Bytes;

    private readonly CancellationTokenSource stop = new();
    private readonly IServerProcess process;
    private readonly MessageLines lines;
    private readonly TimeSpan window;
    private readonly TimeProvider time;
    private Task pumps = Task.CompletedTask;
    private bool disposed;

    /// <summary>Takes a process over.</summary>
    /// <param name="process">The server. The channel owns it.</param>
    /// <param name="time">The clock of the transcript and of the waits.</param>
    /// <param name="waits">How long the server may leave its input unread; the usual waits where none are given.</param>
    public StdioChannel(IServerProcess process, TimeProvider time, Waits? waits = null)
    {
        (this.process, this.time, window) = (process, time, (waits ?? Waits.Default).FirstReply);
        Transcript = new Transcript(time);
        lines = new MessageLines((process.Input, "stdin"), (process.Output, "stdout"), Transcript);
    }

    /// <inheritdoc />
    public Transport Transport => Transport.Stdio;

    /// <inheritdoc />
    public Transcript Transcript { get; }

    /// <inheritdoc />
    public IServerProcess Process => process;

    /// <summary>What the lines of the standard output looked like as bytes.</summary>
    public LineTally Output => lines.Tally;

    /// <inheritdoc />
    public void Listen(IChannelListener listener) =>
        pumps = Task.WhenAll(lines.PumpAsync(listener, stop.Token), PumpErrorAsync(), WatchExitAsync());

    /// <inheritdoc />
    public Task<Delivery> SendAsync(ReadOnlyMemory<byte> message, Headers headers, CancellationToken cancellationToken) =>
        lines.SendWithinAsync(window, time, message, cancellationToken);

    /// <inheritdoc />
    public Task<Delivery?> OpenStreamAsync(Headers headers, CancellationToken cancellationToken) => Task.FromResult<Delivery?>(null);

    /// <inheritdoc />
    public void Leave()
    {
        Transcript.Add(FrameDirection.Event, "stdin", "the client closes the server's input");
        lines.CloseInput();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, true)) return;
        lines.CloseInput();
        await stop.CancelAsync();
        await process.DisposeAsync();
        lines.Close();
        await pumps;
        stop.Dispose();
    }

    private async Task PumpErrorAsync()
    {
        try
        {
            await LogReader.ReadAsync(process.Error, line => Transcript.Add(FrameDirection.FromSubject, "stderr", line), stop.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
        {
            Transcript.Add(FrameDirection.Event, "stderr", "the log is read no further");
        }
    }

    private async Task WatchExitAsync()
    {
        try
        {
            var code = await process.Exited.WaitAsync(stop.Token);
            Transcript.Add(FrameDirection.Event, "process", $"the server exited with code {code}");
        }
        catch (OperationCanceledException)
        {
            Transcript.Add(FrameDirection.Event, "process", "the kit ends the server");
        }
    }
}
