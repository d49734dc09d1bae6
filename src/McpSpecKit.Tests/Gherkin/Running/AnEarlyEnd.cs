using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

public sealed class AnEarlyEnd : IDisposable
{
    private readonly Log log = new();
    private readonly CancellationTokenSource cancellation = new();

    public void Dispose() => cancellation.Dispose();

    [Theory]
    [InlineData("Given the run ends\nGiven a")]
    [InlineData("Given the run ends while it waits\nGiven a")]
    public async Task RunsTheHooksOfWhatIsUnderWayAndStartsNothingElse(string steps)
    {
        var runs = new[] { Suite.Scenario(steps), Suite.Scenario("Given a") with { Line = 99 } }.Select(scenario => new ScenarioRun(scenario, Variant.None));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Runner().RunAsync(runs, cancellation.Token));

        Assert.Equal(["end", "after"], log.Entries);
    }

    [Fact]
    public async Task BeforeTheRunStartsNothingAtAll()
    {
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Runner().RunAsync([new(Suite.Scenario("Given a"), Variant.None)], cancellation.Token));

        Assert.Empty(log.Entries);
    }

    [Fact]
    public async Task InTheLastStepStillHasAnOutcome()
    {
        var progress = new RecordingProgress();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Runner(progress).RunAsync(
            [new(Suite.Scenario("Given the run ends"), Variant.None), new(Suite.Scenario("Given a") with { Line = 99 }, Variant.None)], cancellation.Token));

        Assert.Equal(["started S", "S: Passed"], progress.Messages);
    }

    private FeatureRunner Runner(IRunProgress? progress = null) => new(
        new(BindingRegistry.FromTypes(typeof(Steps)), new()
        {
            Configure = (container, _) =>
            {
                container.Register(log);
                container.Register(cancellation);
            },
        }),
        new() { Workers = 1, Progress = progress });

    [Binding]
    private sealed class Steps(Log log, CancellationTokenSource cancellation, ScenarioContainer container)
    {
        [Given("a")]
        public void A() => log.Add("a");

        [Given("the run ends")]
        public void Ends()
        {
            log.Add("end");
            cancellation.Cancel();
        }

        [Given("the run ends while it waits")]
        public async Task EndsWhileItWaits()
        {
            Ends();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, container.CancellationToken);
        }

        [AfterScenario]
        public void After() => log.Add("after");
    }
}
