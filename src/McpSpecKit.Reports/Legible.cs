using System.Globalization;
using System.Text;

namespace McpSpecKit.Reports;

/// <summary>Makes text from anywhere safe to show: whatever steers a terminal, turns the direction of writing or is half a character is written out.</summary>
internal static class Legible
{
    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Escape(text, character => IsSteering(character));

    /// <summary>The text with its own line ends and tabs.</summary>
    public static string Block(string text) => Escape(text, character => character is not ('\n' or '\t') && IsSteering(character));

    /// <summary>The text with every character as it is, as long as it is a whole one.</summary>
    public static string Whole(string text) => Escape(text, _ => false);

    /// <summary>The beginning of a long text, and how much is left out.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, end)}… ({text.Length - end:#,0} more characters)");
    }

    private static string Escape(string text, Func<char, bool> isUnwelcome)
    {
        var start = FirstOf(text, isUnwelcome);
        if (start == text.Length) return text;
        var clean = new StringBuilder(text, 0, start, text.Length + 16);
        for (var index = start; index < text.Length; index++)
        {
            if (isUnwelcome(text[index]) || IsHalf(text, index)) clean.Append(Written(text[index]));
            else clean.Append(text[index]);
        }

        return clean.ToString();
    }

    private static int FirstOf(string text, Func<char, bool> isUnwelcome)
    {
        var index = 0;
        while (index < text.Length && !isUnwelcome(text[index]) && !IsHalf(text, index)) index++;
        return index;
    }

    private static bool IsHalf(string text, int index) =>
        (char.IsHighSurrogate(text[index]) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])))
        || (char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1])));

    /// <summary>Control characters, separators of lines, marks that turn or hide text, and what no file of XML may hold.</summary>
    private static bool IsSteering(char character) =>
        char.IsControl(character)
        || character is '\u2028' or '\u2029' or '\u061c' or '\u200e' or '\u200f' or '\ufeff' or '\ufffe' or '\uffff'
        || character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static string Written(char character) => character switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
    };
}
