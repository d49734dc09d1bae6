namespace McpSpecKit.Catalogue.Clauses;

/// <summary>The lines of a page that are read: neither front matter nor fenced code.</summary>
internal static class PageLines
{
    private const string FrontMatter = "---";
    private const int ShortestFence = 3;

    /// <summary>The lines without the space around them; an empty one stands where code was left out.</summary>
    public static IEnumerable<string> Of(string text)
    {
        string? fence = null;
        foreach (var line in WithoutFrontMatter(text.ReplaceLineEndings("\n").Split('\n')).Select(line => line.Trim()))
        {
            var marks = FenceOf(line);
            if (fence is not null)
            {
                if (marks == line && marks.StartsWith(fence, StringComparison.Ordinal)) fence = null;
                continue;
            }

            fence = marks;
            yield return fence is null ? line : "";
        }
    }

    private static ArraySegment<string> WithoutFrontMatter(string[] lines)
    {
        var end = lines[0].TrimEnd() == FrontMatter ? Array.FindIndex(lines, 1, line => line.TrimEnd() == FrontMatter) : -1;
        return new ArraySegment<string>(lines)[(end + 1)..];
    }

    private static string? FenceOf(string line)
    {
        if (line is not ['`' or '~', ..]) return null;
        var info = line.TrimStart(line[0]);
        var marks = line[..^info.Length];
        return marks.Length < ShortestFence || info.Contains('`', StringComparison.Ordinal) ? null : marks;
    }
}
