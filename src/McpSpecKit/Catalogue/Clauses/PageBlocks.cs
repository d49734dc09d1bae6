using System.Text.RegularExpressions;

namespace McpSpecKit.Catalogue.Clauses;

/// <summary>Cuts a page into paragraphs, list items and table rows.</summary>
internal sealed partial class PageBlocks
{
    private readonly List<Block> blocks = [];
    private readonly List<string> open = [];
    private string section = "";

    private PageBlocks(string text)
    {
        foreach (var line in PageLines.Of(text)) Take(line.TrimStart('>', ' '));
        Close();
    }

    public static IReadOnlyList<Block> Of(string text) => new PageBlocks(text).blocks;

    private void Take(string line)
    {
        var isRow = line.StartsWith('|');
        var marker = Marker().Match(line);
        if (line.Length == 0 || isRow || marker.Success || Element().IsMatch(line)) Close();

        if (marker.Groups["heading"].Success) section = SectionSlug.Of(line[marker.Length..]);
        else if (!Element().IsMatch(line)) open.Add(line[marker.Length..]);

        if (isRow) Close();
    }

    private void Close()
    {
        if (open.Count > 0) blocks.Add(new Block(section, string.Join(' ', open)));
        open.Clear();
    }

    [GeneratedRegex(@"^((?<heading>#{1,6})|[-*+]|\d+[.)])\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();

    // An element that has a line to itself, such as the frame of a note, is no part of the paragraph within it.
    [GeneratedRegex(@"^(</?[A-Za-z][^<>]*>\s*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Element();
}
