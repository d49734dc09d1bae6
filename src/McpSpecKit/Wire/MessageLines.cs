namespace McpSpecKit.Wire;

/// <summary>Messages as lines over a pair of streams, written down as they pass.</summary>
/// <param name="input">What the server reads, and what the transcript calls it.</param>
/// <param name="output">What the server writes, and what the transcript calls it; disposed when it ends.</param>
/// <param name="transcript">Where everything is written down.</param>
internal sealed class MessageLines((Stream Stream, string Lane) input, (Stream Stream, string Lane) output, Transcript transcript)
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task latest = Task.CompletedTask;

    /// <summary>What the server's lines looked like as bytes.</summary>
    public LineTally Tally { get; } = new();

    /// <summary>
    /// Writes a message and the end of its line, after those that were sent before. What was begun is finished, even where nobody waits
    /// for it any more: otherwise the next message would continue a fragment.
    /// </summary>
    /// <exception cref="ConnectionLostException">The server reads no more, or the connection was closed.</exception>
    public async Task<Delivery> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        if (closed.Task.IsFaulted) await closed.Task;
        Task written;
        lock (gate) written = latest = WriteAsync(latest, message, cancellationToken);
        if (await Task.WhenAny(written, closed.Task).WaitAsync(cancellationToken) != written)
        {
            await closed.Task;
            throw new ConnectionLostException("The connection was closed by the kit.");
        }

        await written;
        return new Delivery(output.Lane);
    }

    /// <summary>The same for a server that may leave its input unread for so long.</summary>
    /// <exception cref="NoAnswerInTimeException">It reads nothing.</exception>
    public Task<Delivery> SendWithinAsync(TimeSpan window, TimeProvider time, ReadOnlyMemory<byte> message, CancellationToken cancellationToken) =>
        TimeWindow.WithinAsync(
            window,
            time,
            token => SendAsync(message, token),
            () => $"The server has left its input unread for {Waits.Tell(window)}.",
            cancellationToken);

    /// <summary>Waits no longer for messages to be written: a pipe that is full, and held open by nobody knows whom, never takes them.</summary>
    public void Close() => closed.TrySetResult();

    /// <summary>Ends the server's input.</summary>
    public void CloseInput()
    {
        try
        {
            input.Stream.Dispose();
        }
        catch (IOException)
        {
            // What is still buffered cannot be written to a server that is gone; its input has ended all the same.
        }
    }

    /// <summary>Reads until the server ends its output.</summary>
    /// <param name="listener">Who hears what comes, and the end of it.</param>
    /// <param name="stop">The kit reads no further.</param>
    public async Task PumpAsync(IChannelListener listener, CancellationToken stop)
    {
        var reason = "The server closed its output.";
        try
        {
            await using var lines = new LineReader(output.Stream);
            try
            {
                await foreach (var line in lines.ReadAsync(stop)) Take(line, listener);
                transcript.Add(FrameDirection.Event, output.Lane, "the server closed its output");
            }
            catch (InvalidDataException exception)
            {
                reason = $"The server's output is read no further: {exception.Message}";
                transcript.Add(FrameDirection.Event, output.Lane, reason);
                listener.OnEnded(reason);
                await lines.DrainAsync(stop);
            }
        }
        catch (OperationCanceledException)
        {
            reason = "The connection was closed by the kit.";
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            reason = $"The server's output cannot be read: {exception.Message}";
            transcript.Add(FrameDirection.Event, output.Lane, reason);
        }
        catch (Exception fault)
        {
            // It is the listener's: who waits for an answer must not take it for silence of the server.
            reason = $"The kit failed to take what the server sent: {fault.Message}";
            transcript.Add(FrameDirection.Event, output.Lane, reason);
            closed.TrySetException(fault);
            listener.OnEnded(reason);
            throw;
        }

        listener.OnEnded(reason);
    }

    private async Task WriteAsync(Task before, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        if (!before.IsCompleted)
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            // Else all that wait would go on, and fail, one within the other on the stack of the first.
            await Task.Yield();
        }

        cancellationToken.ThrowIfCancellationRequested();
        byte[] line = [.. message.Span, (byte)'\n'];
        try
        {
            transcript.Add(FrameDirection.ToSubject, input.Lane, message.Span);
            await input.Stream.WriteAsync(line, CancellationToken.None);
            await input.Stream.FlushAsync(CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            throw new ConnectionLostException("The server reads its input no more.", exception);
        }
    }

    private void Take(byte[] line, IChannelListener listener)
    {
        transcript.Add(FrameDirection.FromSubject, output.Lane, line);
        Tally.Add(line);
        if (!LineTally.IsBlank(line)) listener.OnMessage(new ReceivedMessage(MessageReading.Read(line), output.Lane));
    }
}
