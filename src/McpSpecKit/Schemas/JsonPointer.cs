using System.Globalization;
using System.Text.Json;

namespace McpSpecKit.Schemas;

/// <summary>JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The name of the part that a pointer leads to.</summary>
    public static string LastOf(string pointer) => Unescape(pointer[(pointer.LastIndexOf('/') + 1)..]);

    /// <summary>The value that a pointer leads to; none where it leads nowhere.</summary>
    public static JsonElement? Resolve(JsonElement root, string pointer)
    {
        var value = root;
        foreach (var segment in pointer.Split('/').Skip(1).Select(Unescape))
        {
            if (Step(value, segment) is not { } next) return null;
            value = next;
        }

        return value;
    }

    private static JsonElement? Step(JsonElement value, string segment) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty(segment, out var member) => member,
        JsonValueKind.Array when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < value.GetArrayLength() => value[index],
        _ => null,
    };

    private static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
