using System.Text;

namespace McpSpecKit.Reference.Clients;

/// <summary>Makes values fit for headers (2026-07-28, page <c>basic/transports/streamable-http</c>, section "Value Encoding").</summary>
public static class HeaderText
{
    private const string Opening = "=?base64?";
    private const string Closing = "?=";

    /// <summary>The value as it stands in a header.</summary>
    /// <param name="value">The value.</param>
    public static string Of(string value) => IsPlain(value) ? value : Encode(value);

    /// <summary>The value in Base64.</summary>
    /// <param name="value">The value.</param>
    public static string Encode(string value) => $"{Opening}{Convert.ToBase64String(Encoding.UTF8.GetBytes(value))}{Closing}";

    private static bool IsPlain(string value) =>
        value.All(sign => sign is >= ' ' and <= '~' or '\t')
        && value.Trim(' ', '\t').Length == value.Length
        && !(value.StartsWith(Opening, StringComparison.Ordinal) && value.EndsWith(Closing, StringComparison.Ordinal));
}
