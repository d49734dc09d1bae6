using System.Text;

namespace McpSpecKit.Reports.Markdown;

/// <summary>Writes text so that Markdown shows it and does nothing else with it.</summary>
internal static class MarkdownText
{
    private const int Longest = 600;

    /// <summary>A text of the kit itself.</summary>
    public static string Prose(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in Legible.Line(Legible.Cut(text, Longest)))
        {
            if (character is '<') escaped.Append("&lt;");
            else if (character is '>') escaped.Append("&gt;");
            else if (character is '&') escaped.Append("&amp;");
            else if (character is '@') escaped.Append("&#64;");
            else if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#') escaped.Append('\\').Append(character);
            else escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>A text of the subject: in a code span nothing means anything.</summary>
    public static string Code(string text)
    {
        var line = Legible.Line(Legible.Cut(text, Longest)).Trim();
        if (line.Length == 0) return "(empty)";
        var fence = new string('`', LongestRun(line) + 1);
        var space = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return $"{fence}{space}{line}{space}{fence}";
    }

    /// <summary>Lines of the subject.</summary>
    public static string Block(IEnumerable<string> lines)
    {
        List<string> safe = [.. lines.Select(Legible.Line)];
        var fence = new string('`', Math.Max(3, safe.Select(LongestRun).DefaultIfEmpty(0).Max() + 1));
        return $"{fence}text\n{string.Join('\n', safe)}\n{fence}";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character is '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
