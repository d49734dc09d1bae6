using McpSpecKit.Gherkin.Expressions;

namespace McpSpecKit.Tests.Gherkin.Expressions;

public class InvalidExpressions
{
    [Theory]
    [InlineData("a {revision}", "there is no parameter type {revision}")]
    [InlineData("a {} b {int", "'{' is not closed (at 12)")]
    [InlineData("a {} b (c", "'(' is not closed (at 10)")]
    [InlineData("a ) {}", "')' closes nothing; write '\\)' for the character itself (at 3)")]
    [InlineData("{} a }", "'}' closes nothing; write '\\}' for the character itself (at 6)")]
    [InlineData("({int})", "'{' may not stand inside '(…)' (at 2)")]
    [InlineData("a ()", "an optional '()' is empty; write '\\(' for the character itself")]
    [InlineData("a/ b", "an alternative beside '/' is empty or wholly optional; write '\\/' for the character itself")]
    [InlineData("a/(b) c", "an alternative beside '/' is empty or wholly optional; write '\\/' for the character itself")]
    [InlineData(@"a \n", @"'\n' is no escape; only ( ) { } / \ and white space can be escaped (at 5)")]
    [InlineData(@"a \", @"it ends in '\' (at 4)")]
    [InlineData("^a (b$", "Invalid pattern '^a (b$' at offset 6. Not enough )'s.")]
    public void SayWhatIsWrongAndWhere(string expression, string message)
    {
        var exception = Assert.Throws<InvalidExpressionException>(() => StepExpression.Compile(expression, new()));

        Assert.Equal(message, exception.Message);
    }
}
