using System.Globalization;
using System.Text.Json;

namespace McpSpecKit.Schemas;

/// <summary>JSON numbers as mathematics sees them, whatever way they are written.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a number is integral: <c>1</c>, <c>1.0</c> and <c>1e3</c> are, <c>1.5</c> and <c>1e-3</c> are not.</summary>
    public static bool IsIntegral(JsonElement number)
    {
        if (number.TryGetInt64(out _)) return true;

        var text = number.GetRawText().AsSpan();
        var exponentAt = text.IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var pointAt = mantissa.IndexOf('.');
        var fraction = pointAt < 0 ? [] : mantissa[(pointAt + 1)..].TrimEnd('0');
        var whole = (pointAt < 0 ? mantissa : mantissa[..pointAt]).TrimStart('-').TrimStart('0');
        if (fraction.IsEmpty && whole.IsEmpty) return true;

        var lowestDigit = fraction.IsEmpty ? whole.Length - whole.TrimEnd('0').Length : -fraction.Length;
        return lowestDigit + ExponentOf(text, exponentAt) >= 0;
    }

    private static long ExponentOf(ReadOnlySpan<char> text, int exponentAt)
    {
        if (exponentAt < 0) return 0;
        var exponent = text[(exponentAt + 1)..];
        if (long.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return value;
        return exponent[0] == '-' ? int.MinValue : int.MaxValue;
    }
}
