using System.Text;
using System.Text.RegularExpressions;

namespace McpSpecKit.Gherkin.Expressions;

/// <summary>Translates a cucumber expression into a regular expression whose groups <c>p0</c>, <c>p1</c>, … are the parameters.</summary>
internal sealed class CucumberExpression(string expression, ParameterTypes types)
{
    private readonly StringBuilder pattern = new("^");
    private readonly List<Token> word = [];
    private readonly List<string> parameters = [];

    /// <summary>The names of the parameters in their order.</summary>
    public IReadOnlyList<string> Parameters => parameters;

    public string ToPattern()
    {
        foreach (var token in new ExpressionScanner(expression).Scan())
        {
            switch (token.Kind)
            {
                case TokenKind.Space:
                    EndWord();
                    pattern.Append(Regex.Escape(token.Text));
                    break;
                case TokenKind.Parameter:
                    EndWord();
                    pattern.Append("(?<p").Append(parameters.Count).Append('>').Append(types.Pattern(token.Text)).Append(')');
                    parameters.Add(token.Text);
                    break;
                default:
                    word.Add(token);
                    break;
            }
        }

        EndWord();
        return pattern.Append('$').ToString();
    }

    private void EndWord()
    {
        var alternatives = Alternatives().ToList();
        if (alternatives.Count is 1)
            pattern.AppendJoin("", alternatives[0].Select(Literal));
        else
            pattern.Append("(?:").AppendJoin('|', alternatives.Select(Alternative)).Append(')');
        word.Clear();
    }

    private IEnumerable<List<Token>> Alternatives()
    {
        var alternative = new List<Token>();
        foreach (var token in word)
        {
            if (token.Kind is TokenKind.Stroke)
            {
                yield return alternative;
                alternative = [];
            }
            else
            {
                alternative.Add(token);
            }
        }

        yield return alternative;
    }

    private static string Alternative(List<Token> tokens) =>
        tokens.Exists(token => token.Kind is TokenKind.Text)
            ? string.Concat(tokens.Select(Literal))
            : throw new InvalidExpressionException("an alternative beside '/' is empty or wholly optional; write '\\/' for the character itself");

    private static string Literal(Token token) => token.Kind switch
    {
        TokenKind.Optional when string.IsNullOrWhiteSpace(token.Text) =>
            throw new InvalidExpressionException("an optional '()' is empty; write '\\(' for the character itself"),
        TokenKind.Optional => $"(?:{Regex.Escape(token.Text)})?",
        _ => Regex.Escape(token.Text),
    };
}
