using McpSpecKit.Gherkin.Expressions;

namespace McpSpecKit.Tests.Gherkin.Expressions;

public class CucumberExpressions
{
    [Theory]
    [InlineData("a server", "a server", "")]
    [InlineData("a server", "a server.", null)]
    [InlineData("a server", "A server", null)]
    [InlineData("{int} ids", "-12 ids", "-12")]
    [InlineData("{int} ids", "1.5 ids", null)]
    [InlineData("{long} ids", "9000000000 ids", "9000000000")]
    [InlineData("{byte} ids", "7 ids", "7")]
    [InlineData("{float} s", "1.5 s", "1.5")]
    [InlineData("{double} s", "-.5e-3 s", "-.5e-3")]
    [InlineData("{decimal} s", "+3 s", "+3")]
    [InlineData("{decimal} s", "x s", null)]
    [InlineData("speaks {word}", "speaks 2025-11-25", "2025-11-25")]
    [InlineData("speaks {word}", "speaks two words", null)]
    [InlineData("says {string}", "says \"it's so\"", "it's so")]
    [InlineData("says {string}", "says 'a \"b\" c'", "a \"b\" c")]
    [InlineData("says {string}", "says \"\"", "")]
    [InlineData("says {string}", "says \"a\" or \"b\"", null)]
    [InlineData("says {string}", "says nothing", null)]
    [InlineData("says {}", "says any thing", "any thing")]
    [InlineData("{word} before {int}", "a before 2", "a|2")]
    [InlineData("{string} and {string}", "\"a\" and 'b'", "a|b")]
    [InlineData("message(s) sent", "message sent", "")]
    [InlineData("message(s) sent", "messages sent", "")]
    [InlineData("message(s) sent", "messagess sent", null)]
    [InlineData("{int} message(s)", "2 messages", "2")]
    [InlineData("the client/server waits", "the server waits", "")]
    [InlineData("the client/server waits", "the client/server waits", null)]
    [InlineData("a cat(s)/dog(s) runs", "a dogs runs", "")]
    [InlineData("{int}cat/dog", "3dog", "3")]
    [InlineData(@"with \(brackets\) and and\/or", "with (brackets) and and/or", "")]
    [InlineData(@"with \{int\}", "with {int}", "")]
    [InlineData(@"a\ b/c", "a b", "")]
    [InlineData("a.b", "axb", null)]
    [InlineData("is it [so]?", "is it [so]?", "")]
    public void GiveTheirArguments(string expression, string text, string? expected)
    {
        var matches = StepExpression.Compile(expression, new()).TryMatch(text, out var arguments);

        Assert.Equal(expected, matches ? string.Join('|', arguments!) : null);
    }

    [Fact]
    public void LeaveEscapesInQuotesAsTheyAre()
    {
        Assert.True(StepExpression.Compile("says {string}", new()).TryMatch("""says "a \" b\\" """.TrimEnd(), out var arguments));
        Assert.Equal(["""a \" b\\"""], arguments);
    }
}
