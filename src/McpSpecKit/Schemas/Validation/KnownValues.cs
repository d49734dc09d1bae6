using System.Collections.Concurrent;
using System.Text.Json;

namespace McpSpecKit.Schemas.Validation;

/// <summary>Short values that were found to fit a schema: most messages of a run are the same in many scenarios.</summary>
internal sealed class KnownValues
{
    /// <summary>How many are kept, and how long they may be: a server must not fill the memory.</summary>
    private const int Most = 1024;
    private const int Longest = 1024;

    private readonly ConcurrentDictionary<string, bool> known = [];

    public bool Fits(JsonElement value, Func<JsonElement, bool> judge)
    {
        var text = value.GetRawText();
        if (text.Length > Longest) return judge(value);
        if (known.ContainsKey(text)) return true;

        var fits = judge(value);
        if (fits && known.Count < Most) known.TryAdd(text, fits);
        return fits;
    }
}
