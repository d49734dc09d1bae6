using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

public class Hooks
{
    private readonly Log log = new();

    [Fact]
    public async Task RunInTheirOrder()
    {
        await Suite.RunAsync<Ordered>("Given a", log);

        Assert.Equal(["before -1", "before 2", "before 10000", "a", "after 1", "after 10000"], log.Entries);
    }

    [Theory]
    [InlineData("@x", "either")]
    [InlineData("@y", "either")]
    [InlineData("@x @y", "either")]
    [InlineData("@z", "scoped")]
    [InlineData("@w", "")]
    public async Task RunOnceForAnyOfTheirTags(string tags, string expected)
    {
        await Suite.RunAsync<Tagged>("Given a", log, tags);

        Assert.Equal(expected, string.Join(' ', log.Entries));
    }

    [Fact]
    public async Task ThatFailBeforeTheScenarioKeepItFromRunning()
    {
        var outcome = await Suite.RunAsync(Suite.Scenario("Given a", "@broken"), log, typeof(Ordered), typeof(Broken));

        Assert.Equal((ScenarioStatus.Failed, ScenarioPhase.BeforeScenario), (outcome.Status, outcome.Error?.Phase));
        Assert.Null(outcome.Error?.Step);
        Assert.Equal(["before -1", "after 1", "after 10000"], log.Entries);
    }

    [Fact]
    public async Task ThatFailAfterTheScenarioFailItButDoNotKeepTheOthersFromCleaningUp()
    {
        var outcome = await Suite.RunAsync(Suite.Scenario("Given a", "@broken-after"), log, typeof(Ordered), typeof(Broken));

        Assert.Equal((ScenarioStatus.Failed, ScenarioPhase.AfterScenario), (outcome.Status, outcome.Error?.Phase));
        Assert.Equal(["after 1", "after 10000"], log.Entries.TakeLast(2));
    }

    [Binding]
    private sealed class Ordered(Log log)
    {
        [BeforeScenario]
        public void Last() => log.Add("before 10000");

        [BeforeScenario(Order = 2)]
        public Task Second()
        {
            log.Add("before 2");
            return Task.CompletedTask;
        }

        [BeforeScenario(Order = -1)]
        public void First() => log.Add("before -1");

        [Given("a")]
        public void A() => log.Add("a");

        [AfterScenario]
        public void AfterLast() => log.Add("after 10000");

        [AfterScenario(Order = 1)]
        public async ValueTask AfterFirst()
        {
            await Task.Yield();
            log.Add("after 1");
        }
    }

    [Binding]
    private sealed class Tagged(Log log)
    {
        [BeforeScenario("x", "@y")]
        public void Either() => log.Add("either");

        [BeforeScenario]
        [Scope(Tag = "z", Feature = "F", Scenario = "S")]
        [Scope(Tag = "w", Feature = "Another")]
        [Scope(Tag = "w", Scenario = "Another")]
        public void Scoped() => log.Add("scoped");

        [Given("a")]
        public void A()
        {
        }
    }

    [Binding]
    private sealed class Broken
    {
        [BeforeScenario("broken", Order = 1)]
        public void Before() => throw new InvalidOperationException("before");

        [AfterScenario("broken-after", Order = 0)]
        public void After() => throw new InvalidOperationException("after");
    }
}
