using System.Text.RegularExpressions;

namespace McpSpecKit.Judge.Features;

/// <summary>A row of examples, and the text it makes of an outline's.</summary>
internal sealed partial class Placeholders(IReadOnlyList<string> columns, IReadOnlyList<string> row)
{
    public static Placeholders None { get; } = new([], []);

    public OrderedDictionary<string, string> Values { get; } = new(columns.Zip(row, KeyValuePair.Create));

    /// <summary>Replaces every <c>&lt;column&gt;</c> in one pass, so that a value is never searched for placeholders itself.</summary>
    public string Fill(string text) =>
        Values.Count is 0 ? text : Placeholder().Replace(text, match => Values.GetValueOrDefault(match.Groups["column"].Value, match.Value));

    /// <summary>The title with its placeholders filled; the columns that it does not mention follow in parentheses.</summary>
    public string Name(string title)
    {
        var rest = Values.Where(value => !title.Contains($"<{value.Key}>", StringComparison.Ordinal)).ToList();
        var name = Fill(title);
        return rest.Count is 0 ? name : $"{name} ({string.Join(", ", rest.Select(value => $"{value.Key}: {value.Value}"))})";
    }

    [GeneratedRegex("<(?<column>[^<>]+)>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
