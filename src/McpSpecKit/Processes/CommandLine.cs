namespace McpSpecKit.Processes;

/// <summary>
/// Splits a command into words: blanks separate, quotes keep together, and nothing is expanded. A backslash takes away the meaning of
/// what follows, as in a POSIX shell; on Windows, where it separates folders, only that of a double quote.
/// </summary>
public static class CommandLine
{
    /// <summary>The words of a command.</summary>
    /// <param name="command">The command as it would be typed.</param>
    /// <exception cref="FormatException">The command is blank or a quote is not closed.</exception>
    public static IReadOnlyList<string> Split(string command) => Split(command, OperatingSystem.IsWindows());

    /// <summary>The command that splits into these words, on every system.</summary>
    /// <param name="words">The program and its arguments.</param>
    public static string Join(IEnumerable<string> words) => string.Join(' ', words.Select(Quote));

    /// <summary>What is wrong with a command, as a sentence; none where it can be split.</summary>
    /// <param name="command">The command as it would be typed.</param>
    public static string? ProblemOf(string command)
    {
        try
        {
            Split(command);
            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }

    internal static IReadOnlyList<string> Split(string command, bool isWindows)
    {
        var reader = new CommandReader(command, isWindows);
        List<string> words = [.. reader.Words()];
        return words.Count > 0 ? words : throw new FormatException("The command is empty.");
    }

    private static string Quote(string word)
    {
        if (word.Length > 0 && word.All(character => char.IsAsciiLetterOrDigit(character) || "-_./:=@,+%{}".Contains(character, StringComparison.Ordinal))) return word;
        // Between single quotes everything stands for itself, except for the single quote, which stands between double ones.
        return $"'{word.Replace("'", "'\"'\"'", StringComparison.Ordinal)}'";
    }
}
