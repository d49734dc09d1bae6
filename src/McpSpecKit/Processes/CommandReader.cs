using System.Text;

namespace McpSpecKit.Processes;

/// <summary>Reads a command word by word.</summary>
/// <param name="command">The command as it would be typed.</param>
/// <param name="isWindows">Whether a backslash is a part of a path unless a double quote follows.</param>
internal sealed class CommandReader(string command, bool isWindows)
{
    private StringBuilder? word;
    private char? quote;

    public IEnumerable<string> Words()
    {
        for (var index = 0; index < command.Length; index++)
        {
            var character = command[index];
            if (character == '\\' && quote is not '\'' && index + 1 < command.Length && IsEscapable(index + 1))
            {
                Add(command[++index]);
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
                if (word is not null) yield return word.ToString();
                word = null;
            }
            else
            {
                Add(character);
            }
        }

        if (quote is not null) throw new FormatException($"The command «{command}» has a {quote} that is not closed; close it, or put it between quotes of the other kind.");
        if (word is not null) yield return word.ToString();
    }

    private void Add(char character) => (word ??= new()).Append(character);

    private bool IsEscapable(int index)
    {
        var character = command[index];
        if (isWindows) return character is '"' || (character is '\\' && LeadsToQuote(index));
        return quote is '"' ? character is '"' or '\\' : char.IsWhiteSpace(character) || character is '"' or '\'' or '\\';
    }

    private bool LeadsToQuote(int index)
    {
        while (index < command.Length && command[index] == '\\') index++;
        return index < command.Length && command[index] == '"';
    }
}
