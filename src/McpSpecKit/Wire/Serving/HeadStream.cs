using System.Text;

namespace McpSpecKit.Wire.Serving;

/// <summary>Passes on what an HTTP server writes to one connection, with the names in the first head written anew.</summary>
/// <param name="next">Where it goes on to.</param>
/// <param name="write">Writes a name.</param>
internal sealed class HeadStream(Stream next, Func<string, string> write) : Stream
{
    private readonly MemoryStream head = new();
    private bool isWritten;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => next.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => next.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => next.Write(Pass(buffer.AsMemory(offset, count)).Span);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => next.WriteAsync(Pass(buffer), cancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await next.DisposeAsync();
        await head.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            next.Dispose();
            head.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>What goes on of some bytes: nothing while the head is not whole.</summary>
    private ReadOnlyMemory<byte> Pass(ReadOnlyMemory<byte> bytes)
    {
        if (isWritten) return bytes;
        head.Write(bytes.Span);
        var text = Encoding.Latin1.GetString(head.ToArray());
        if (text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is not (>= 0 and var end)) return default;
        isWritten = true;
        var lines = text[..end].Split("\r\n").Select((line, index) => index == 0 ? line : Name(line));
        return Encoding.Latin1.GetBytes($"{string.Join("\r\n", lines)}{text[end..]}");
    }

    private string Name(string line) => line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? $"{write(line[..colon])}{line[colon..]}" : line;
}
