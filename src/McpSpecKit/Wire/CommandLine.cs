using System.Text;

namespace McpSpecKit.Wire;

/// <summary>Splits a command as a POSIX shell splits words: blanks separate, quotes and backslashes keep together. Nothing is expanded.</summary>
public static class CommandLine
{
    /// <summary>The words of a command.</summary>
    /// <param name="command">The command as it would be typed.</param>
    /// <exception cref="FormatException">The command is blank or a quote is not closed.</exception>
    public static IReadOnlyList<string> Split(string command)
    {
        var words = new List<string>();
        StringBuilder? word = null;
        char? quote = null;
        for (var index = 0; index < command.Length; index++)
        {
            var character = command[index];
            if (character == '\\' && quote is not '\'' && index + 1 < command.Length && IsEscapable(command[index + 1], quote))
            {
                (word ??= new()).Append(command[++index]);
            }
            else if (quote is null && (character is '"' or '\''))
            {
                quote = character;
                word ??= new();
            }
            else if (character == quote)
            {
                quote = null;
            }
            else if (quote is null && char.IsWhiteSpace(character))
            {
                if (word is not null) words.Add(word.ToString());
                word = null;
            }
            else
            {
                (word ??= new()).Append(character);
            }
        }

        if (quote is not null) throw new FormatException($"The command «{command}» has a {quote} that is not closed; close it, or put a backslash before it.");
        if (word is not null) words.Add(word.ToString());
        return words.Count > 0 ? words : throw new FormatException("The command is empty.");
    }

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

    private static bool IsEscapable(char character, char? quote) =>
        quote is '"' ? character is '"' or '\\' : char.IsWhiteSpace(character) || character is '"' or '\'' or '\\';
}
