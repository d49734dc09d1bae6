namespace McpSpecKit.Processes;

/// <summary>
/// What a process writes. Whoever has read enough disposes of it; from then on it is read and thrown away, so that the process neither
/// waits for a reader nor dies of having none before it was asked to end.
/// </summary>
/// <param name="inner">The pipe.</param>
internal sealed class DrainedStream(Stream inner) : Stream
{
    private const int Chunk = 64 * 1024;
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool draining;

    /// <summary>Completes when nobody holds the other end any more, or the pipe was closed here; not before somebody has read it to the end.</summary>
    public Task Ended => ended.Task;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(draining, this);
        var read = await inner.ReadAsync(buffer, cancellationToken);
        if (read == 0 && buffer.Length > 0) ended.TrySetResult();
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Closes the pipe.</summary>
    public async Task CloseAsync()
    {
        await DisposeAsync();
        await stop.CancelAsync();
        await ended.Task;
        stop.Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !Interlocked.Exchange(ref draining, true)) _ = DrainAsync();
        base.Dispose(disposing);
    }

    private async Task DrainAsync()
    {
        try
        {
            var thrownAway = new byte[Chunk];
            do
            {
                // A flood is always ready to be read: whoever disposes is not to be kept for it, and others get their turn.
                await Task.Yield();
            }
            while (await inner.ReadAsync(thrownAway, stop.Token) > 0);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The end was not reached, and nobody waits for it.
        }

        await inner.DisposeAsync();
        ended.TrySetResult();
    }
}
