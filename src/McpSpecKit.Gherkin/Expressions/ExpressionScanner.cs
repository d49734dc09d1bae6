using System.Text;

namespace McpSpecKit.Gherkin.Expressions;

/// <summary>Cuts a cucumber expression into its pieces.</summary>
internal sealed class ExpressionScanner(string expression)
{
    private const string Escapable = @"(){}/\";

    private readonly List<Token> tokens = [];
    private readonly StringBuilder text = new();
    private int position;

    public IReadOnlyList<Token> Scan()
    {
        while (position < expression.Length)
        {
            switch (expression[position])
            {
                case '(':
                    Add(TokenKind.Optional, Bracketed(')'));
                    break;
                case '{':
                    Add(TokenKind.Parameter, Bracketed('}'));
                    break;
                case ')' or '}':
                    throw Invalid($"'{expression[position]}' closes nothing; write '\\{expression[position]}' for the character itself");
                case '/':
                    position++;
                    Add(TokenKind.Stroke, "/");
                    break;
                case var space when char.IsWhiteSpace(space):
                    position++;
                    Add(TokenKind.Space, space.ToString());
                    break;
                default:
                    text.Append(Character());
                    break;
            }
        }

        FlushText();
        return tokens;
    }

    private string Bracketed(char end)
    {
        FlushText();
        var start = position++;
        while (position < expression.Length && expression[position] != end)
        {
            if (expression[position] is '(' or '{' or '}' or ')')
                throw Invalid($"'{expression[position]}' may not stand inside '{expression[start]}…{end}'");
            text.Append(Character());
        }

        if (position == expression.Length) throw Invalid($"'{expression[start]}' is not closed");
        position++;
        var content = text.ToString();
        text.Clear();
        return content;
    }

    private char Character()
    {
        var character = expression[position++];
        if (character is not '\\') return character;
        if (position == expression.Length) throw Invalid("it ends in '\\'");

        var escaped = expression[position++];
        return Escapable.Contains(escaped, StringComparison.Ordinal) || char.IsWhiteSpace(escaped)
            ? escaped
            : throw Invalid($"'\\{escaped}' is no escape; only {string.Join(' ', Escapable.AsEnumerable())} and white space can be escaped");
    }

    private void Add(TokenKind kind, string content)
    {
        FlushText();
        tokens.Add(new(kind, content));
    }

    private void FlushText()
    {
        if (text.Length is 0) return;
        tokens.Add(new(TokenKind.Text, text.ToString()));
        text.Clear();
    }

    private InvalidExpressionException Invalid(string reason) => new($"{reason} (at {position + 1})");
}
