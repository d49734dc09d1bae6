using System.Text.RegularExpressions;

namespace McpSpecKit.Catalogue.Clauses;

/// <summary>The words that make a sentence normative, where they are written in capitals.</summary>
internal static partial class Keywords
{
    public static IEnumerable<string> In(string sentence) => Keyword().Matches(sentence).Select(match => match.Value);

    [GeneratedRegex(
        @"\b(MUST NOT|MUST|SHALL NOT|SHALL|SHOULD NOT|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keyword();
}
