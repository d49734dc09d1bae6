using System.Text;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-075", "knows the type of an answer by the letters of Content-Type alone", Transports = [Transport.StreamableHttp])]
public sealed class ClientKnowsHeadersByTheirLetters : ClientBehaviour
{
    public override Stream Hear(Stream connection) => new Literal(connection);

    private sealed class Literal(Stream connection) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => connection.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => connection.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await connection.ReadAsync(buffer, cancellationToken);
            var text = Encoding.Latin1.GetString(buffer.Span[..read])
                .Replace("CONTENT-TYPE:", "X-NO-NAME-IS:", StringComparison.Ordinal)
                .Replace("content-type:", "x-no-name-is:", StringComparison.Ordinal);
            Encoding.Latin1.GetBytes(text, buffer.Span);
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => connection.WriteAsync(buffer, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            if (disposing) connection.Dispose();
            base.Dispose(disposing);
        }
    }
}
