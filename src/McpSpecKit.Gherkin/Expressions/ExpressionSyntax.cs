using System.Text.RegularExpressions;

namespace McpSpecKit.Gherkin.Expressions;

/// <summary>Tells cucumber expressions from regular expressions the way Reqnroll does.</summary>
internal static partial class ExpressionSyntax
{
    public static bool IsCucumber(string expression)
    {
        if (expression.StartsWith('^') || expression.EndsWith('$')) return false;
        return Parameter().IsMatch(expression) || !RegexOnly().IsMatch(expression);
    }

    [GeneratedRegex(@"\{\w*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    // A group that ends in a quantifier, ".*", "\." or "\d+": all common in regular expressions, none of use in the other kind.
    [GeneratedRegex(@"\([^)]+[*+]\)|\.\*|\\\.|\\d\+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RegexOnly();
}
