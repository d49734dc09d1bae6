using System.Reflection;
using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Steps.Situation;
using McpSpecKit.Verdicts;
using Reqnroll;

namespace McpSpecKit.Tests.Judge.Running;

public sealed class ScenariosThatBeginAlike : IDisposable
{
    private readonly Sample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task TakeTheirFirstStepsOnceAndLookAtWhatCameOfThem()
    {
        var outcomes = await sample.RunTogetherAsync(
            """
            Feature: F

              Scenario: A
                When 2 messages are sent
                Then there are 2 messages

              Scenario: B
                When 2 messages are sent
                Then there are 3 messages

              Scenario: C
                When 2 messages are sent
                Then there are 2 messages
            """);

        Assert.Equal(["A", "B", "C"], outcomes.Select(outcome => outcome.Run.Scenario.Title));
        Assert.Equal(
            [ScenarioExecutionStatus.OK, ScenarioExecutionStatus.TestError, ScenarioExecutionStatus.OK], outcomes.Select(outcome => outcome.Status));
        Assert.Equal("3 messages", Assert.IsType<ClauseBrokenException>(outcomes[1].Error!.Exception).Expected);
        Assert.Equal(9, outcomes[1].Error!.Step!.Line);
        Assert.Equal(
            ["before", "sent", "before", "counted in A", "after", "before", "counted in B", "after", "counted in C", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task TakeTheirFirstStepsThemselvesWhereTheseFail()
    {
        var outcomes = await sample.RunTogetherAsync(
            """
            Feature: F

              Scenario: A
                When it breaks
                Then there are 2 messages

              Scenario: B
                When it breaks
                Then there are 3 messages
            """);

        Assert.Equal(["A", "B"], outcomes.Select(outcome => outcome.Run.Scenario.Title));
        Assert.Equal([4, 8], outcomes.Select(outcome => outcome.Error!.Step!.Line));
        Assert.Equal(["before", "after", "before", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task DoNotApplyTogether()
    {
        var outcomes = await sample.RunTogetherAsync(
            """
            Feature: F

              Scenario: A
                Given it does not apply
                Then there are 2 messages

              Scenario: B
                Given it does not apply
                Then there are 3 messages
            """);

        Assert.All(outcomes, outcome => Assert.IsType<NotApplicableException>(outcome.Error!.Exception));
        Assert.All(outcomes, outcome => Assert.Equal(ScenarioExecutionStatus.Skipped, outcome.Status));
        Assert.Equal(["A", "B"], outcomes.Select(outcome => outcome.Run.Scenario.Title));
        Assert.Equal([4, 8], outcomes.Select(outcome => outcome.Error!.Step!.Line));
        Assert.Equal(["before", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task EndBeforeTheirNextStepWhenTheRunIsStopped()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sample.RunTogetherAsync(
            """
            Feature: F

              Scenario: A
                When the run is stopped
                Then there are 2 messages

              Scenario: B
                When the run is stopped
                Then there are 3 messages
            """));

        Assert.DoesNotContain(sample.Log.Entries, entry => entry.StartsWith("counted", StringComparison.Ordinal));
        Assert.Equal(sample.Log.Entries.Count(entry => entry is "before"), sample.Log.Entries.Count(entry => entry is "after"));
    }

    [Fact]
    public async Task AreToldOfAsTheyEnd()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sample.RunTogetherAsync(
            """
            Feature: F

              Scenario: A
                When 2 messages are sent
                Then there are 2 messages

              Scenario: B
                When 2 messages are sent
                Then the run is stopped

              Scenario: C
                When 2 messages are sent
                Then there are 2 messages
            """));

        Assert.Equal("A", Assert.Single(sample.Told).Run.Scenario.Title);
        Assert.Equal(["before", "sent", "before", "counted in A", "after", "before", "after", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task AreThoseOfOneEndpointWithTheSameStepsBeforeTheFirstThen()
    {
        await using var server = EmbeddedServer.Reference();
        var plan = RunPlan.For(server, new JudgeOptions(), FeatureCatalogue.Embedded);

        var groups = (await StepRuntime.Shared).Match(definitions => ScenariosAlike.Of(plan, definitions).ToList());

        Assert.Equal(plan, ScenarioRun.InOrder(groups.SelectMany(group => group)));
        Assert.All(groups, group => Assert.Single(group.Select(run => (run.Variant, RunPlan.PhaseOf(run))).Distinct()));
        Assert.All(groups, group => Assert.Single(group.Select(run => string.Join('\n', run.Scenario.Steps.TakeWhile(step => step.Keyword is not StepKeyword.Then).Select(step => $"{step.Keyword} {step.Text}"))).Distinct()));
        // Far fewer conversations than scenarios: else a run takes longer than it has to.
        Assert.InRange(groups.Count, plan.Count / 2, plan.Count * 3 / 4);
    }

    [Fact]
    public void AreJudgedByStepsWithoutAMemoryOfTheirOwn()
    {
        var holders = typeof(SubjectSteps).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.GetCustomAttribute<LooksAttribute>() is not null));

        // The parameters of a constructor are fields too, by names that no code can use.
        Assert.DoesNotContain(
            holders.SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)),
            field => !field.Name.StartsWith('<') || field.Name.EndsWith("k__BackingField", StringComparison.Ordinal));
    }
}
