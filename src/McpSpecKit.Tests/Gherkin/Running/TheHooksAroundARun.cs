using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

public class TheHooksAroundARun
{
    private static readonly AsyncLocal<Log?> Current = new();

    private readonly Log log = new();

    public TheHooksAroundARun() => Current.Value = log;

    [Fact]
    public async Task RunOnceHoweverManyScenariosThereAre()
    {
        await RunAsync(typeof(Steps));

        Assert.Equal(["before 1", "before 2", "a", "a", "after"], log.Entries);
    }

    [Fact]
    public async Task EndTheRunIfTheyFailBeforeIt()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(typeof(Steps), typeof(Broken)));

        Assert.Equal("no", exception.Message);
        Assert.Equal(["before 1", "after"], log.Entries);
    }

    private Task<IReadOnlyList<ScenarioOutcome>> RunAsync(params Type[] bindings)
    {
        var scenario = Suite.Scenario("Given a");
        return new FeatureRunner(Suite.Runner(log, bindings), new()).RunAsync([new(scenario, new("1")), new(scenario, new("2"))]);
    }

    [Binding]
    private sealed class Steps(Log log)
    {
        [BeforeTestRun(Order = 2)]
        public static void BeforeSecond() => Current.Value?.Add("before 2");

        [BeforeTestRun(Order = 0)]
        public static Task BeforeFirst()
        {
            Current.Value?.Add("before 1");
            return Task.CompletedTask;
        }

        [AfterTestRun]
        public static void After() => Current.Value?.Add("after");

        [Given("a")]
        public void A() => log.Add("a");
    }

    [Binding]
    private static class Broken
    {
        [BeforeTestRun(Order = 1)]
        public static void Fails() => throw new InvalidOperationException("no");
    }
}
