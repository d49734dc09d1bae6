using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Bindings;

public class AnAmbiguousStep
{
    [Fact]
    public async Task FailsItsScenarioAndNamesBothDefinitions()
    {
        var outcome = await Suite.RunAsync<Steps>("Given a server");

        Assert.Equal(ScenarioStatus.Ambiguous, outcome.Status);
        Assert.Equal(
            """
            Several definitions take the step 'Given a server' (features/a.feature:5):
              Steps.Server [Given("a server")]
              Steps.Anything [StepDefinition("a {word}")]
            """,
            outcome.Error?.Exception.Message);
    }

    [Fact]
    public async Task IsNotOneThatTwoAttributesOfOneMethodTake()
    {
        var outcome = await Suite.RunAsync<Steps>("Given the client");

        Assert.Equal(ScenarioStatus.Passed, outcome.Status);
    }

    [Fact]
    public async Task IsNotOneForWhichOneDefinitionHasANarrowerScope()
    {
        var log = new Log();

        await Suite.RunAsync<ScopedSteps>("When it waits", log, "@quick");
        await Suite.RunAsync<ScopedSteps>("When it waits", log, "@slow");

        Assert.Equal(["anywhere", "slow"], log.Entries);
    }

    [Binding]
    private sealed class Steps
    {
        [Given("a server")]
        public void Server() => Assert.Fail("It is ambiguous.");

        [StepDefinition("a {word}")]
        public void Anything(string what) => Assert.Fail($"{what} is ambiguous.");

        [Given("the client")]
        [StepDefinition("the client(s)")]
        public void Client()
        {
        }
    }

    [Binding]
    private sealed class ScopedSteps(Log log)
    {
        [When("it waits")]
        public void Anywhere() => log.Add("anywhere");

        [When("it waits")]
        [Scope(Tag = "@slow")]
        public void Slow() => log.Add("slow");
    }
}
