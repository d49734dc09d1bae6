using System.Text.RegularExpressions;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Traffic;

/// <summary>A table of what has to stand at which place of a thing.</summary>
internal static partial class Places
{
    /// <summary>Demands what a table lists.</summary>
    /// <param name="sent">The thing.</param>
    /// <param name="places">The table: a place and what is there.</param>
    /// <exception cref="ClauseBrokenException">Something else is there.</exception>
    public static void Demand(Sent sent, DataTable places)
    {
        var missing = places.Rows.Where(row => !ToCondition(row["value"]).Holds(sent.At(row["place"]))).Select(row => $"{row["value"]} at {row["place"]}").ToList();
        if (missing.Count > 0) throw new ClauseBrokenException(string.Join(" and ", missing), $"{sent}");
    }

    private static Condition ToCondition(string text) => Whole().IsMatch(text) ? new(text) : throw new FormatException($"Nothing can be «{text}».");

    [GeneratedRegex($"^{Condition.Sentences}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
