using System.Buffers;

namespace McpSpecKit.Wire;

/// <summary>Reads a body whole, and no further than a message may be long.</summary>
internal static class BoundedBody
{
    private const int Chunk = 64 * 1024;

    /// <exception cref="InvalidDataException">It is longer.</exception>
    public static async Task<byte[]> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        using var chunk = MemoryPool<byte>.Shared.Rent(Chunk);
        while (await body.ReadAsync(chunk.Memory, cancellationToken) is var read and > 0)
        {
            if (whole.Length + read > LongestMessage.Bytes) throw LongestMessage.Exceeded();
            whole.Write(chunk.Memory.Span[..read]);
        }

        return whole.ToArray();
    }
}
