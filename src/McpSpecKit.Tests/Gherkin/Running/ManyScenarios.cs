using McpSpecKit.Gherkin;
using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Gherkin.Features;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Tests.Gherkin.Running;

public class ManyScenarios
{
    private static readonly IReadOnlyList<ScenarioRun> Runs =
    [
        .. new[] { "b.feature", "a.feature" }
            .SelectMany(path => FeatureParser.Parse(new(path,
                """
                Feature: F
                  Scenario Outline: S
                    Given it meets the others
                    Examples:
                      | row |
                      | 1   |
                      | 2   |
                  Scenario: T
                    Given it meets the others
                """)).Scenarios.Reverse())
            .SelectMany(scenario => new[] { "stdio", "http" }, (scenario, variant) => new ScenarioRun(scenario, new(variant))),
    ];

    private readonly Meeting meeting = new();

    [Theory]
    [InlineData(Parallelism.Features)]
    [InlineData(Parallelism.Scenarios)]
    public async Task AreReportedInTheOrderInWhichTheyAreWritten(Parallelism parallelism)
    {
        var outcomes = await Runner(parallelism, workers: 3).RunAsync(Runs);

        Assert.Equal(
        [
            "a.feature:6 [http]", "a.feature:6 [stdio]", "a.feature:7 [http]", "a.feature:7 [stdio]", "a.feature:8 [http]", "a.feature:8 [stdio]",
            "b.feature:6 [http]", "b.feature:6 [stdio]", "b.feature:7 [http]", "b.feature:7 [stdio]", "b.feature:8 [http]", "b.feature:8 [stdio]",
        ],
        outcomes.Select(outcome => outcome.Run.Id));
        Assert.All(outcomes, outcome => Assert.Equal(ScenarioStatus.Passed, outcome.Status));
    }

    [Fact]
    public async Task RunOneAfterAnotherInsideAFeature()
    {
        await Runner(Parallelism.Features, workers: 8).RunAsync(Runs);

        Assert.False(meeting.HasSeenTwoOfOneFeature);
    }

    [Fact]
    public async Task OfSeveralFeaturesRunSideBySide()
    {
        meeting.Awaits(parties: 2);

        var outcomes = await Runner(Parallelism.Features, workers: 2).RunAsync(Runs);

        Assert.All(outcomes, outcome => Assert.Equal(ScenarioStatus.Passed, outcome.Status));
        Assert.True(meeting.IsComplete);
    }

    [Fact]
    public async Task OfOneFeatureRunSideBySideIfAskedTo()
    {
        meeting.Awaits(parties: 2);

        await Runner(Parallelism.Scenarios, workers: 2).RunAsync(Runs.Where(run => run.Scenario.Feature.Path is "a.feature"));

        Assert.True(meeting.IsComplete);
    }

    [Fact]
    public async Task RunNoMoreAtOnceThanThereAreWorkers()
    {
        await Runner(Parallelism.Scenarios, workers: 1).RunAsync(Runs);

        Assert.Equal(1, meeting.Most);
    }

    [Fact]
    public async Task TellTheirProgressOneAtATime()
    {
        var progress = new RecordingProgress();

        await Runner(Parallelism.Scenarios, workers: 4, progress).RunAsync(Runs);

        Assert.Equal(24, progress.Messages.Count);
        Assert.Equal(2, progress.Messages.Count(message => message is "S (row: 2) [http]: Passed"));
    }

    private FeatureRunner Runner(Parallelism parallelism, int workers, IRunProgress? progress = null) => new(
        new(BindingRegistry.FromTypes(typeof(Steps)), new() { Configure = (container, _) => container.Register(meeting) }),
        new() { Workers = workers, Parallelism = parallelism, Progress = progress });

    [Binding]
    private sealed class Steps(Meeting meeting, ScenarioRun run)
    {
        [Given("it meets the others")]
        public Task Meets() => meeting.JoinAsync(run.Scenario.Feature.Path);
    }
}
