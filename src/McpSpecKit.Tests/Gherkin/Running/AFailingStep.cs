using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

public class AFailingStep
{
    private readonly Log log = new();

    [Theory]
    [InlineData("Given it fails at once", ScenarioPhase.Given)]
    [InlineData("When it fails later", ScenarioPhase.When)]
    [InlineData("Then it fails in a value task", ScenarioPhase.Then)]
    [InlineData("Then it fails in a task of a value", ScenarioPhase.Then)]
    [InlineData("Then it fails in a value task of a value", ScenarioPhase.Then)]
    public async Task FailsItsScenarioWithWhatItThrew(string step, ScenarioPhase phase)
    {
        var outcome = await Suite.RunAsync<Steps>($"Given all is well\n{step}\nThen all is well", log);

        Assert.Equal(ScenarioStatus.Failed, outcome.Status);
        Assert.Equal((phase, step, 6), (outcome.Error?.Phase, outcome.Error?.Step?.ToString(), outcome.Error?.Step?.Line));
        Assert.Equal("boom", Assert.IsType<TimeoutException>(outcome.Error?.Exception).Message);
        Assert.Contains(nameof(Steps), outcome.Error?.Exception.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndsTheStepsButNotTheHooks()
    {
        await Suite.RunAsync<Steps>("Given it fails at once\nThen all is well", log);

        Assert.Equal(["after: TestError boom"], log.Entries);
    }

    [Fact]
    public async Task IsSaidBesideAHookThatFailsAfterwards()
    {
        var outcome = await Suite.RunAsync<Steps>("Given it fails at once", log, "@broken-hook");

        Assert.Equal(["boom", "hook"], outcome.Errors.Select(error => error.Exception.Message));
        Assert.Equal([ScenarioPhase.Given, ScenarioPhase.AfterScenario], outcome.Errors.Select(error => error.Phase));
    }

    [Fact]
    public async Task MayBePending()
    {
        var outcome = await Suite.RunAsync<Steps>("Given it is not written", log);

        Assert.Equal(ScenarioStatus.Pending, outcome.Status);
        Assert.Equal(["after: StepDefinitionPending The step is not written yet."], log.Entries);
    }

    [Binding]
    private sealed class Steps(Log log, ScenarioContext context)
    {
        [StepDefinition("all is well")]
        public void Well() => log.Add("well");

        [Given("it fails at once")]
        public void Fails() => throw new TimeoutException("boom");

        [When("it fails later")]
        public async Task FailsLater()
        {
            await Task.Yield();
            Fails();
        }

        [Then("it fails in a value task")]
        public async ValueTask FailsInAValueTask() => await FailsLater();

        [Then("it fails in a task of a value")]
        public async Task<int> FailsInATaskOfAValue()
        {
            await FailsLater();
            return 1;
        }

        [Then("it fails in a value task of a value")]
        public async ValueTask<int> FailsInAValueTaskOfAValue() => await FailsInATaskOfAValue();

        [Given("it is not written")]
        public void Pending() => throw new PendingStepException();

        [AfterScenario("broken-hook", Order = 1)]
        public void BrokenHook() => throw new InvalidOperationException("hook");

        [AfterScenario]
        public void After() => log.Add($"after: {context.ScenarioExecutionStatus} {context.TestError?.Message}");
    }
}
