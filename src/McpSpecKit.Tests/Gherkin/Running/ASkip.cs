using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

public class ASkip
{
    private readonly Log log = new();

    [Fact]
    public async Task FromAStepSkipsTheRestButNotTheHooksAfter()
    {
        var outcome = await Suite.RunAsync<Steps>("Given a\nGiven a skip\nGiven a", log);

        Assert.Equal((ScenarioStatus.Skipped, "no need"), (outcome.Status, outcome.SkipReason));
        Assert.Empty(outcome.Errors);
        Assert.Equal(["before", "a", "after: Skipped"], log.Entries);
    }

    [Fact]
    public async Task FromAHookSkipsAllStepsButNotTheHooksAfter()
    {
        var outcome = await Suite.RunAsync<Steps>("Given a", log, "@skipping");

        Assert.Equal((ScenarioStatus.Skipped, "not here"), (outcome.Status, outcome.SkipReason));
        Assert.Equal(["after: Skipped"], log.Entries);
    }

    [Fact]
    public async Task DoesNotHideAHookThatFailsAfterwards()
    {
        var outcome = await Suite.RunAsync<Steps>("Given a skip", log, "@broken-hook");

        Assert.Equal(ScenarioStatus.Failed, outcome.Status);
        Assert.Null(outcome.SkipReason);
        Assert.Equal("hook", outcome.Error?.Exception.Message);
    }

    [Theory]
    [InlineData("@ignore")]
    [InlineData("@Ignore")]
    public async Task ByATagRunsNoHooks(string tag)
    {
        var outcome = await Suite.RunAsync<Steps>("Given a", log, tag);

        Assert.Equal((ScenarioStatus.Skipped, "Ignored"), (outcome.Status, outcome.SkipReason));
        Assert.Empty(log.Entries);
    }

    [Binding]
    private sealed class Steps(Log log, ScenarioContext context)
    {
        [BeforeScenario("skipping", Order = 1)]
        public void SkipHere() => throw new SkipException("not here");

        [BeforeScenario(Order = 2)]
        public void Before() => log.Add("before");

        [Given("a")]
        public void A() => log.Add("a");

        [Given("a skip")]
        public void Skip() => throw new SkipException("no need");

        [AfterScenario("broken-hook")]
        public void BrokenHook() => throw new InvalidOperationException("hook");

        [AfterScenario]
        public void After() => log.Add($"after: {context.ScenarioExecutionStatus}");
    }
}
