using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace McpSpecKit.Reference.Stdio;

/// <summary>Reads lines as bytes; a carriage return before the end of a line and blank lines are white space.</summary>
internal static class InputLines
{
    public static async IAsyncEnumerable<byte[]> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(input);
        var complete = false;
        while (!complete)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                if (Trim(rest.Slice(0, end)) is { Length: > 0 } line) yield return line;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            complete = read.IsCompleted;
            if (complete && Trim(rest) is { Length: > 0 } last) yield return last;
            reader.AdvanceTo(rest.Start, read.Buffer.End);
        }
    }

    private static byte[] Trim(ReadOnlySequence<byte> line) => line.ToArray().AsSpan().Trim(" \t\r"u8).ToArray();
}
