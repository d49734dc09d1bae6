using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace McpSpecKit.Wire;

/// <summary>Cuts a stream of bytes into lines without holding more than one line.</summary>
/// <param name="stream">The stream; disposed with the reader.</param>
internal sealed class LineReader(Stream stream) : IAsyncDisposable
{
    /// <summary>How many lines are read before others, the clock among them, get their turn: a flood is always ready to be read.</summary>
    private const int AtOnce = 256;

    private readonly PipeReader reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024));

    /// <summary>The lines without their line feed; the last one may lack it.</summary>
    /// <exception cref="InvalidDataException">A line is longer than a message may be; what follows can still be drained.</exception>
    public async IAsyncEnumerable<byte[]> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = 0;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return Bounded(rest.Slice(0, end), read).ToArray();
                rest = rest.Slice(rest.GetPosition(1, end));
                if (++lines % AtOnce > 0) continue;
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
            }

            Bounded(rest, read);
            if (read.IsCompleted)
            {
                if (!rest.IsEmpty) yield return rest.ToArray();
                yield break;
            }

            reader.AdvanceTo(rest.Start, rest.End);
            await Task.Yield();
        }
    }

    /// <summary>Reads to the end and keeps nothing, so that the one who writes is not held up.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        ReadResult read;
        do
        {
            read = await reader.ReadAsync(cancellationToken);
            reader.AdvanceTo(read.Buffer.End);
            await Task.Yield();
        }
        while (!read.IsCompleted);
    }

    public ValueTask DisposeAsync() => reader.CompleteAsync();

    private ReadOnlySequence<byte> Bounded(ReadOnlySequence<byte> line, ReadResult read)
    {
        if (line.Length <= LongestMessage.Bytes) return line;
        reader.AdvanceTo(read.Buffer.End);
        throw LongestMessage.Exceeded();
    }
}
