using System.Text;

namespace McpSpecKit.Probes;

/// <summary>How a value of the body is written into a header; see 2026-07-28, page <c>basic/transports/streamable-http</c>, section "Value Encoding".</summary>
public static class HeaderValue
{
    private const string Opening = "=?base64?";
    private const string Closing = "?=";

    /// <summary>The value as it is where a header can carry it, else its Base64 form.</summary>
    public static string Encode(string value) => IsPlain(value) ? value : ToBase64(value);

    /// <summary>The Base64 form, whatever the value.</summary>
    public static string ToBase64(string value) => $"{Opening}{Convert.ToBase64String(Encoding.UTF8.GetBytes(value))}{Closing}";

    private static bool IsPlain(string value) =>
        value.All(letter => letter is (>= ' ' and <= '~') or '\t')
        && value.Trim().Length == value.Length
        && !(value.StartsWith(Opening, StringComparison.Ordinal) && value.EndsWith(Closing, StringComparison.Ordinal));
}
