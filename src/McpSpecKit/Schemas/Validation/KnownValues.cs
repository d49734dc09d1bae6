using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace McpSpecKit.Schemas.Validation;

/// <summary>Values that were found to fit a schema: most messages of a run are the same in many scenarios.</summary>
internal sealed class KnownValues
{
    /// <summary>How many are kept, each by its hash: a server must not fill the memory.</summary>
    private const int Most = 4096;

    private readonly ConcurrentDictionary<string, bool> known = [];

    public bool Fits(JsonElement value, Func<JsonElement, bool> judge)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(JsonMarshal.GetRawUtf8Value(value)));
        if (known.ContainsKey(hash)) return true;

        var fits = judge(value);
        if (fits && known.Count < Most) known.TryAdd(hash, fits);
        return fits;
    }
}
