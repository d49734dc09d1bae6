using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace McpSpecKit.Schemas.Validation;

/// <summary>Values that were found to fit a schema: most messages of a run are the same in many scenarios.</summary>
internal sealed class KnownValues
{
    /// <summary>How many are kept, each by its hash: neither a server nor a long life of the process must fill the memory.</summary>
    private const int Most = 512;

    private readonly ConcurrentDictionary<UInt128, bool> known = [];
    private int count;

    public bool Fits(JsonElement value, Func<JsonElement, bool> judge)
    {
        var hash = HashOf(JsonMarshal.GetRawUtf8Value(value));
        if (known.ContainsKey(hash)) return true;

        var fits = judge(value);
        if (fits && count < Most && known.TryAdd(hash, fits)) Interlocked.Increment(ref count);
        return fits;
    }

    private static UInt128 HashOf(ReadOnlySpan<byte> value)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(value, hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
