using System.Globalization;
using System.Text;

namespace McpSpecKit.Reports.Text;

/// <summary>Fits text from anywhere into lines of a console.</summary>
internal static class Prose
{
    /// <summary>Breaks a text into lines, between words or members where they are near; beyond the last line it is cut.</summary>
    public static IEnumerable<string> Wrap(string text, int width, int lines)
    {
        var rest = OneLine(text);
        for (var line = 1; rest.Length > width; line++)
        {
            if (line == lines)
            {
                yield return rest[..(width - 1)] + "…";
                yield break;
            }

            var gap = rest.LastIndexOfAny([' ', ','], width - 1);
            var cut = gap >= width / 4 ? gap + 1 : width;
            yield return rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart();
        }

        yield return rest;
    }

    /// <summary>The text with every control character written out, so that a subject cannot steer the terminal.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(char.IsControl)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var character in text) clean.Append(char.IsControl(character) ? Escape(character) : character.ToString());
        return clean.ToString();
    }

    /// <summary>A number and its noun.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Escape(char character) => character switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
    };
}
