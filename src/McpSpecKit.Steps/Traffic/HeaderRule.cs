using System.Text.RegularExpressions;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Traffic;

/// <summary>What a sentence says of a header: "no header X", "the header X", "the header X as …", "the header X, if any, as …", or "the header X with … and …".</summary>
/// <param name="Header">The name of the header; an ellipsis at its end stands for whatever follows.</param>
/// <param name="IsBarred">Whether there is to be none.</param>
/// <param name="IsFree">Whether there may be none.</param>
public sealed partial record HeaderRule(string Header, bool IsBarred, bool IsFree)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentence = "(no header \\S+|the header [^\\s,]+(?:(?:, if any,)? as .+| with .+)?)";

    private const char Any = '…';

    /// <summary>The text that the header has, in quotes, or what it refers to; none where any text will do.</summary>
    public string? Text { get; private init; }

    /// <summary>What the header lists.</summary>
    public IReadOnlyList<string> Listed { get; private init; } = [];

    /// <summary>Reads a sentence.</summary>
    public static HeaderRule Of(string sentence)
    {
        var parts = Parts().Match(sentence).Groups;
        return new(parts["header"].Value, parts["no"].Success, parts["free"].Success)
        {
            Text = parts["text"] is { Success: true, Value: var text } ? text : null,
            Listed = parts["listed"] is { Success: true, Value: var listed } ? listed.Split(" and ") : [],
        };
    }

    /// <summary>What a thing has instead; none where it keeps the rule.</summary>
    /// <param name="headers">The headers of the thing.</param>
    /// <param name="resolve">Tells what the rule refers to.</param>
    public string? Flaw(Headers headers, Func<string, string?> resolve)
    {
        var found = headers.Where(line => Fits(Header, line.Key, StringComparison.OrdinalIgnoreCase)).ToList();
        if (IsBarred) return found is [var barred, ..] ? $"{barred.Key}: {barred.Value}" : null;
        if (found.Count == 0) return IsFree ? null : $"no {Header}";
        var holds = Text is not null ? Fits(Expected(resolve), found[0].Value, StringComparison.Ordinal) : Listed.All(Items(found).Contains);
        return holds ? null : $"{Header}: {found[0].Value}";
    }

    /// <summary>What is expected, for the report.</summary>
    /// <param name="resolve">Tells what the rule refers to.</param>
    public string Describe(Func<string, string?> resolve) => this switch
    {
        { IsBarred: true } => $"no {Header}",
        { Text: not null } => $"{Header}: {Expected(resolve)}",
        { Listed.Count: > 0 } => $"{Header} with {string.Join(" and ", Listed)}",
        _ => Header,
    };

    private string Expected(Func<string, string?> resolve) => Text is ['"', .. var literal, '"'] ? literal : resolve(Text!) ?? "";

    private static HashSet<string> Items(IEnumerable<KeyValuePair<string, string>> lines) =>
        lines.SelectMany(line => line.Value.Split(',')).Select(item => item.Split(';')[0].Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool Fits(string pattern, string text, StringComparison comparison) => pattern.Split(Any) switch
    {
        [var start, var end] => text.Length >= start.Length + end.Length && text.StartsWith(start, comparison) && text.EndsWith(end, comparison),
        _ => text.Equals(pattern, comparison),
    };

    [GeneratedRegex(
        "^((?<no>no)|the) header (?<header>[^\\s,]+)(?<free>, if any,)?( as (?<text>.+)| with (?<listed>.+))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}
