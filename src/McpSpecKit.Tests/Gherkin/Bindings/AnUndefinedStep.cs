using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Bindings;

public class AnUndefinedStep
{
    [Fact]
    public async Task FailsItsScenarioWithFileAndLineAndASuggestion()
    {
        var outcome = await Suite.RunAsync<Steps>("Given a\nWhen it sends \"x\" and 3 (of 4)\n  | id |");

        Assert.Equal(ScenarioStatus.Undefined, outcome.Status);
        Assert.Equal(6, outcome.Error?.Step?.Line);
        Assert.Equal(
            """
            No definition takes the step 'When it sends "x" and 3 (of 4)' (features/a.feature:6). It could be:

            [When("it sends {string} and {int} \\(of {int}\\)")]
            public void WhenItSendsAndOf(string p0, int p1, int p2, DataTable table) => throw new PendingStepException();
            """,
            outcome.Error?.Exception.Message);
    }

    [Fact]
    public async Task EndsItsScenario()
    {
        var log = new Log();

        await Suite.RunAsync<Steps>("Given a\nGiven b\nGiven a", log);

        Assert.Equal(["a"], log.Entries);
    }

    [Theory]
    [InlineData("When a")]
    [InlineData("Then a")]
    [InlineData("Given a\nThen c\nAnd a")]
    public async Task MayBeOneThatIsDefinedForAnotherKeyword(string steps)
    {
        var outcome = await Suite.RunAsync<Steps>(steps);

        Assert.IsType<UndefinedStepException>(outcome.Error?.Exception);
    }

    [Fact]
    public async Task IsNotOneThatIsDefinedForEveryKeyword()
    {
        var outcome = await Suite.RunAsync<Steps>("Given c\nWhen c\nThen c");

        Assert.Equal(ScenarioStatus.Passed, outcome.Status);
    }

    [Binding]
    private sealed class Steps(Log log)
    {
        [Given("a")]
        public void A() => log.Add("a");

        [StepDefinition("c")]
        public void C() => log.Add("c");
    }
}
