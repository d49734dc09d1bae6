using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace McpSpecKit.Protocol;

/// <summary>
/// JSON lets a string be written with half of a surrogate pair, as <c>"\ud800"</c>. That is no text, and reading it as text fails.
/// </summary>
internal static class SurrogatePairs
{
    /// <summary>What is wrong with a half.</summary>
    public const string Problem = "holds half of a surrogate pair, which is no text.";

    private const int EscapeLength = 6;

    /// <summary>Whether every string within a value, names included, is text.</summary>
    public static bool AreWhole(JsonElement value) => NextHalf(JsonMarshal.GetRawUtf8Value(value)) < 0;

    /// <summary>The same value with the replacement character in the place of each half.</summary>
    public static JsonElement Mend(JsonElement value)
    {
        var rest = JsonMarshal.GetRawUtf8Value(value);
        var mended = new List<byte>(rest.Length);
        for (var at = NextHalf(rest); at >= 0; at = NextHalf(rest))
        {
            mended.AddRange(rest[..at]);
            mended.AddRange("\\ufffd"u8);
            rest = rest[(at + EscapeLength)..];
        }

        mended.AddRange(rest);
        return JsonElement.Parse(CollectionsMarshal.AsSpan(mended));
    }

    /// <summary>Where the first half is written; a negative number where there is none.</summary>
    private static int NextHalf(ReadOnlySpan<byte> json)
    {
        var at = 0;
        while (json[at..].IndexOf((byte)'\\') is var step and >= 0)
        {
            at += step;
            if (json[at + 1] != 'u')
            {
                at += 2;
                continue;
            }

            var unit = UnitOf(json[at..]);
            var next = json[(at + EscapeLength)..];
            if (!char.IsSurrogate(unit)) at += EscapeLength;
            else if (char.IsHighSurrogate(unit) && next.StartsWith("\\u"u8) && char.IsLowSurrogate(UnitOf(next))) at += 2 * EscapeLength;
            else return at;
        }

        return -1;
    }

    private static char UnitOf(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(escape[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
