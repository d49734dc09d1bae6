using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Tests.Gherkin.Bindings;

public class TheCheck
{
    private readonly BindingRegistry bindings = BindingRegistry.FromTypes(typeof(Steps), typeof(Broken), typeof(NotABinding));

    [Fact]
    public void FindsWhatIsWrongWithoutRunningAnything()
    {
        var problems = bindings.Check(Suite.Feature(
            """
            Feature: F
              Background:
                Given nobody

              Scenario: S
                Given a
                When a thing
                Then c

              Scenario: T
                Given a
            """).Scenarios);

        Assert.Equal(
        [
            (BindingProblemKind.Invalid, "Broken.E"),
            (BindingProblemKind.Undefined, "features/a.feature:3"),
            (BindingProblemKind.Ambiguous, "features/a.feature:7"),
            (BindingProblemKind.Mismatched, "features/a.feature:8"),
            (BindingProblemKind.Unused, "Steps.D"),
        ],
        problems.Select(problem => (problem.Kind, problem.Where)));
        Assert.Equal("Steps.D: No step needs 'd {word}'.", problems[^1].ToString());
    }

    [Fact]
    public void FindsNothingWhereAllIsWell() => Assert.Empty(BindingRegistry.FromTypes(typeof(Fine)).Check([Suite.Scenario("Given a")]));

    [Fact]
    public void KnowsEachDefinition()
    {
        var definition = bindings.Steps[^1];

        Assert.Equal((StepKeyword.When, "d {word}", nameof(Steps.D)), (definition.Keyword, definition.Expression, definition.Method.Name));
        Assert.Equal(
            "M:McpSpecKit.Tests.Gherkin.Bindings.TheCheck.Steps.D(System.String,System.Nullable{System.Int32},System.String[])",
            definition.DocumentationId);
        Assert.Equal("M:McpSpecKit.Tests.Gherkin.Bindings.TheCheck.Steps.A", bindings.Steps[0].DocumentationId);
    }

    [Binding]
    private sealed class Steps
    {
        [Given("a")]
        public void A() => Assert.Fail("Nothing runs.");

        [When("a {word}")]
        public void B(string text) => Assert.Fail(text);

        [When("a thing")]
        public void Thing() => Assert.Fail("Nothing runs.");

        [Then("c")]
        public void C(string text) => Assert.Fail(text);

        [When("d {word}")]
        public void D(string text, int? number, string[] more) => Assert.Fail($"{text}{number}{more}");
    }

    [Binding]
    private sealed class Broken
    {
        [Given("{nothing}")]
        public void E(string text) => Assert.Fail(text);
    }

    [Binding]
    private sealed class Fine
    {
        [Given("a")]
        public void A() => Assert.Fail("Nothing runs.");
    }

    private sealed class NotABinding
    {
        [Given("a")]
        public void A() => Assert.Fail("Nothing runs.");
    }
}
