using System.Text;
using System.Text.RegularExpressions;

namespace McpSpecKit.Schemas.Validation;

/// <summary>
/// Turns a pattern of a schema, which speaks the regular expressions of ECMAScript, into one of .NET that means the same and takes
/// linear time on any input.
/// </summary>
internal static class EcmaPattern
{
    /// <exception cref="ArgumentException">The pattern is none.</exception>
    /// <exception cref="NotSupportedException">
    /// The pattern needs backtracking, or uses what the two dialects may read differently.
    /// </exception>
    public static Regex ToRegex(string pattern)
    {
        var translated = Translate(pattern);
        return OwnPatterns.Find(translated) ?? ToLinear(translated);
    }

    /// <summary>An expression that takes linear time whatever the pattern; to build it takes a while.</summary>
    public static Regex ToLinear(string translated) =>
        new(translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The pattern as .NET writes it.</summary>
    public static string Translate(string pattern)
    {
        var translated = new StringBuilder(pattern.Length);
        var inClass = false;
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\' when at + 1 < pattern.Length:
                    at++;
                    translated.Append(Escape(pattern[at], inClass));
                    break;
                case '$' when !inClass:
                    // In .NET "$" also matches before a line feed at the end.
                    translated.Append(@"\z");
                    break;
                case '.' when !inClass:
                    // In .NET "." matches all line ends but the line feed.
                    translated.Append(@"[^\n\r\u2028\u2029]");
                    break;
                case var character:
                    inClass = character == '[' || (inClass && character != ']');
                    translated.Append(character);
                    break;
            }
        }

        return translated.ToString();
    }

    private static string Escape(char escaped, bool inClass) => escaped switch
    {
        'd' => inClass ? "0-9" : "[0-9]",
        _ when char.IsAsciiLetterOrDigit(escaped) => throw new NotSupportedException($"The kit does not know the escape '\\{escaped}'."),
        _ => $@"\{escaped}",
    };
}
