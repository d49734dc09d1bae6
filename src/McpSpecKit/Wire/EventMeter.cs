namespace McpSpecKit.Wire;

/// <summary>Reads a stream of events as long as one of them is complete now and then, so that an endless one is not kept in memory.</summary>
/// <param name="inner">The stream; disposed with the meter.</param>
internal sealed class EventMeter(Stream inner) : Stream
{
    private int counted;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>An event is complete.</summary>
    public void Reset() => counted = 0;

    /// <exception cref="InvalidDataException">Too many bytes have come without an event.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        counted += read;

        // A flood is always ready to be read: others, the clock among them, get their turn all the same.
        await Task.Yield();
        return counted <= LongestMessage.Bytes + buffer.Length ? read : throw LongestMessage.Exceeded();
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
