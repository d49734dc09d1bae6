using System.Text.RegularExpressions;

namespace McpSpecKit.Catalogue.Clauses;

/// <summary>The name of a section, as links have it.</summary>
internal static partial class SectionSlug
{
    public static string Of(string heading) =>
        Others().Replace(Markup().Replace(heading, "").ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[`*_]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Others();
}
