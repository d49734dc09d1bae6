using McpSpecKit.Gherkin.Expressions;

namespace McpSpecKit.Tests.Gherkin.Expressions;

public class RegularExpressions
{
    [Theory]
    [InlineData("a/b", true)]
    [InlineData("(a)", true)]
    [InlineData(@"\(a\)", true)]
    [InlineData("a (b|c) d", true)]
    [InlineData("{int} (a+)", true)]
    [InlineData(@"{} \d+", true)]
    [InlineData("^a", false)]
    [InlineData("a$", false)]
    [InlineData("^a {int}$", false)]
    [InlineData("(a+)", false)]
    [InlineData("(.*)", false)]
    [InlineData("a.*b", false)]
    [InlineData(@"a\.b", false)]
    [InlineData(@"a \d+ b", false)]
    public void AreToldFromCucumberExpressions(string expression, bool isCucumber) => Assert.Equal(isCucumber, ExpressionSyntax.IsCucumber(expression));

    [Theory]
    [InlineData(@"(\d+) ids of (.*)", "12 ids of a b", "12|a b")]
    [InlineData("^the (client|server)(?: now)? waits$", "the server now waits", "server")]
    [InlineData("^the (?<who>client) waits( long)?$", "the client waits", "|client")]
    [InlineData("(.*) waits", "the client waits long", null)]
    [InlineData("^it$", "It", null)]
    public void GiveTheirGroups(string expression, string text, string? expected)
    {
        var matches = StepExpression.Compile(expression, new()).TryMatch(text, out var arguments);

        Assert.Equal(expected, matches ? string.Join('|', arguments!) : null);
    }
}
