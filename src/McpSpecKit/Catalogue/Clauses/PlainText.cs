using System.Text.RegularExpressions;

namespace McpSpecKit.Catalogue.Clauses;

/// <summary>Takes links and emphasis out of a text. Code is left as it is: an asterisk in it emphasises nothing.</summary>
internal static partial class PlainText
{
    private const string Code = "(?<code>(?<ticks>`+)[^`]+\\k<ticks>)";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static string Of(string text)
    {
        var withoutLinks = Link().Replace(text, KeepCode);
        var withoutUnderscores = Underscored().Replace(withoutLinks, KeepCode);
        var withoutEmphasis = Asterisks().Replace(withoutUnderscores, KeepCode);
        return Space().Replace(withoutEmphasis, " ").Trim();
    }

    private static string KeepCode(Match match) => match.Groups["code"].Value + match.Groups["text"].Value;

    [GeneratedRegex(Code + @"|!?\[(?<text>([^\[\]]|\[[^\[\]]*\])*)\](\([^()]*(\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(Code + @"|(?<!\w)(?<marks>_{1,3})(?=\S)(?<text>(`[^`]+`|[^`])+?)(?<=\S)\k<marks>(?!\w)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Underscored();

    [GeneratedRegex(Code + @"|\*+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asterisks();

    [GeneratedRegex(@"\s+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
