using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace McpSpecKit.Gherkin.Expressions;

/// <summary>The text that a step definition takes, compiled.</summary>
internal sealed class StepExpression
{
    // Far above any honest match: it only stops an expression that backtracks without end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Regex regex;
    private readonly IReadOnlyList<string>? parameters;

    private StepExpression(string pattern, IReadOnlyList<string>? parameters)
    {
        regex = new(pattern, RegexOptions.CultureInvariant, Patience);
        this.parameters = parameters;
    }

    /// <summary>How many arguments a match gives.</summary>
    public int ArgumentCount => parameters?.Count ?? regex.GetGroupNumbers().Length - 1;

    /// <summary>Compiles an expression of either kind.</summary>
    /// <exception cref="InvalidExpressionException">The expression cannot be understood.</exception>
    public static StepExpression Compile(string expression, ParameterTypes types)
    {
        try
        {
            if (!ExpressionSyntax.IsCucumber(expression)) return new(Anchored(expression), parameters: null);
            var cucumber = new CucumberExpression(expression, types);
            return new(cucumber.ToPattern(), cucumber.Parameters);
        }
        catch (RegexParseException exception)
        {
            throw new InvalidExpressionException(exception.Message);
        }
    }

    /// <summary>The arguments in a step's text, as text.</summary>
    public bool TryMatch(string text, [NotNullWhen(true)] out IReadOnlyList<string>? arguments)
    {
        var match = regex.Match(text);
        arguments = match.Success ? Arguments(match) : null;
        return match.Success;
    }

    // The anchors go in front and behind as they stand, not around a group: "a|b" means the same in Reqnroll.
    private static string Anchored(string expression) =>
        $"{(expression.StartsWith('^') ? "" : "^")}{expression}{(expression.EndsWith('$') ? "" : "$")}";

    private string[] Arguments(Match match) =>
        parameters is null
            ? [.. match.Groups.Values.Skip(1).Select(group => group.Value)]
            : [.. parameters.Select((name, index) => Argument(name, match.Groups[$"p{index}"].Value))];

    private static string Argument(string name, string value) => name is ParameterTypes.Quoted ? value[1..^1] : value;
}
