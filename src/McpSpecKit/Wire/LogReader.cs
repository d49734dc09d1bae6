using System.Buffers;

namespace McpSpecKit.Wire;

/// <summary>Reads a log to its end, so that its writer never waits; of an endless line only the beginning is handed on.</summary>
internal static class LogReader
{
    private const int Longest = 16 * 1024;

    /// <summary>Reads the lines, none longer than 16 KiB; disposes of the stream.</summary>
    /// <param name="log">The stream.</param>
    /// <param name="take">Hears of each line, without its line feed.</param>
    /// <param name="cancellationToken">Reads no further.</param>
    public static async Task ReadAsync(Stream log, Action<ReadOnlySpan<byte>> take, CancellationToken cancellationToken)
    {
        await using var owned = log;
        using var chunk = MemoryPool<byte>.Shared.Rent(Longest);
        using var pending = MemoryPool<byte>.Shared.Rent(Longest);
        var line = pending.Memory[..Longest];
        var length = 0;
        while (await log.ReadAsync(chunk.Memory, cancellationToken) is var read and > 0)
        {
            length = TakeLines(chunk.Memory.Span[..read], line.Span, length, take);
            // A flood is always ready to be read: who began to read, and the clock, get their turn all the same.
            await Task.Yield();
        }

        if (length > 0) take(line.Span[..length]);
    }

    /// <returns>How much of the line that goes on is known.</returns>
    private static int TakeLines(ReadOnlySpan<byte> rest, Span<byte> line, int length, Action<ReadOnlySpan<byte>> take)
    {
        while (rest.IndexOf((byte)'\n') is var end and >= 0)
        {
            length = Append(rest[..end], line, length);
            take(line[..length]);
            rest = rest[(end + 1)..];
            length = 0;
        }

        return Append(rest, line, length);
    }

    private static int Append(ReadOnlySpan<byte> more, Span<byte> line, int length)
    {
        var fits = more[..Math.Min(more.Length, line.Length - length)];
        fits.CopyTo(line[length..]);
        return length + fits.Length;
    }
}
