using System.Globalization;
using System.Text;
using System.Text.Json;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Reference.Http;

/// <summary>How values stand in headers (page <c>basic/transports/streamable-http</c>, section "Value Encoding").</summary>
internal static class HeaderValue
{
    private const string Opening = "=?base64?";
    private const string Closing = "?=";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="RefusedException">What is wrapped is no Base64, or no text.</exception>
    public static string Decode(string header)
    {
        if (!header.StartsWith(Opening, StringComparison.Ordinal) || !header.EndsWith(Closing, StringComparison.Ordinal)) return header;
        if (header.Length < Opening.Length + Closing.Length) return header;

        var wrapped = header[Opening.Length..^Closing.Length];
        try
        {
            if (!wrapped.Any(char.IsWhiteSpace)) return StrictUtf8.GetString(Convert.FromBase64String(wrapped));
        }
        catch (Exception failure) when (failure is FormatException or DecoderFallbackException)
        {
            throw StatelessRefusal.HeaderMismatch($"'{header}' holds no text in Base64: {failure.Message}");
        }

        throw StatelessRefusal.HeaderMismatch($"'{header}' holds no text in Base64.");
    }

    /// <summary>Whether a header says what an argument says. Integers are compared as numbers, so that 42.0 is 42.</summary>
    public static bool Repeats(string header, JsonElement argument) => argument.ValueKind switch
    {
        JsonValueKind.String => argument.ValueEquals(header),
        JsonValueKind.True => header == "true",
        JsonValueKind.False => header == "false",
        JsonValueKind.Number => argument.TryGetDecimal(out var number)
            && decimal.TryParse(header, NumberStyles.Float, CultureInfo.InvariantCulture, out var written)
            && written == number,
        _ => false,
    };
}
