using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace McpSpecKit.Schemas;

/// <summary>
/// JSON lets a string be written with half of a surrogate pair, as <c>"\ud800"</c>. That is no text, and reading it as text fails.
/// </summary>
internal static class SurrogatePairs
{
    private const int EscapeLength = 6;

    /// <summary>Whether every string within a value, names included, is text.</summary>
    public static bool AreWhole(JsonElement value)
    {
        var rest = JsonMarshal.GetRawUtf8Value(value);
        while (rest.IndexOf((byte)'\\') is var at and >= 0)
        {
            rest = rest[at..];
            if (rest[1] != 'u')
            {
                rest = rest[2..];
                continue;
            }

            var unit = UnitOf(rest);
            rest = rest[EscapeLength..];
            if (!char.IsSurrogate(unit)) continue;
            if (!char.IsHighSurrogate(unit) || !rest.StartsWith("\\u"u8) || !char.IsLowSurrogate(UnitOf(rest))) return false;
            rest = rest[EscapeLength..];
        }

        return true;
    }

    private static char UnitOf(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(escape[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
