using System.Globalization;

namespace McpSpecKit.Reports.Text;

/// <summary>Fits text from anywhere into lines of a console.</summary>
internal static class Prose
{
    /// <summary>Breaks a text into lines, between words or members where they are near; beyond the last line it is cut.</summary>
    public static IEnumerable<string> Wrap(string text, int width, int lines)
    {
        var rest = Legible.Line(text);
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

    /// <summary>A number and its noun.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
