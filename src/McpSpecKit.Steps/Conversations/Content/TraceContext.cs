using System.Text.Json;
using System.Text.RegularExpressions;

namespace McpSpecKit.Steps.Conversations.Content;

/// <summary>The forms that W3C Trace Context and W3C Baggage give to their three values.</summary>
internal static partial class TraceContext
{
    private const int MostVendors = 32;

    /// <summary>The keys of _meta that carry trace context.</summary>
    public static readonly string[] Keys = ["traceparent", "tracestate", "baggage"];

    /// <summary>Whether the value of one of these keys has the form of its standard.</summary>
    public static bool IsWellFormed(string key, JsonElement value) =>
        value.ValueKind is JsonValueKind.String && value.GetString()! is var text && key switch
        {
            "traceparent" => IsParent(text),
            "tracestate" => text.Split(',') is { Length: <= MostVendors } members && members.All(member => Vendor().IsMatch(member)),
            _ => text.Split(',').All(member => Baggage().IsMatch(member)),
        };

    private static bool IsParent(string text) =>
        Parent().Match(text) is { Success: true } match
        && match.Groups["version"].Value != "ff"
        && (match.Groups["version"].Value != "00" || match.Groups["more"].Length == 0)
        && match.Groups["trace"].Value.Trim('0').Length > 0
        && match.Groups["span"].Value.Trim('0').Length > 0;

    [GeneratedRegex(@"^(?<version>[0-9a-f]{2})-(?<trace>[0-9a-f]{32})-(?<span>[0-9a-f]{16})-[0-9a-f]{2}(?<more>-.*)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parent();

    [GeneratedRegex(@"^[ \t]*([a-z0-9][a-z0-9_*/@-]{0,255}=[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,256})?[ \t]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vendor();

    [GeneratedRegex(@"^[ \t]*[!#$%&'*+.^_`|~0-9A-Za-z-]+[ \t]*=[ \t]*[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*[ \t]*(;[^,]*)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Baggage();
}
