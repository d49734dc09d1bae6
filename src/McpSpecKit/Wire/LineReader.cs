using System.Buffers;
using System.IO.Pipelines;

namespace McpSpecKit.Wire;

/// <summary>Cuts a stream of bytes into lines without holding more than one line.</summary>
/// <param name="stream">The stream; disposed with the reader.</param>
/// <param name="longest">How many bytes a line may have.</param>
internal sealed class LineReader(Stream stream, int longest) : IAsyncDisposable
{
    private readonly PipeReader reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024));

    /// <summary>The lines without their line feed; the last one may lack it.</summary>
    /// <exception cref="InvalidDataException">A line is longer than allowed.</exception>
    public async IAsyncEnumerable<byte[]> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return rest.Slice(0, end).ToArray();
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (rest.Length > longest) throw new InvalidDataException($"A line is longer than {longest} bytes.");
            if (read.IsCompleted)
            {
                if (!rest.IsEmpty) yield return rest.ToArray();
                yield break;
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }
    }

    public ValueTask DisposeAsync() => reader.CompleteAsync();
}
