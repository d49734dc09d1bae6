using McpSpecKit.Judge;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Planning;
using McpSpecKit.Judge.Running;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Steps.Sending;
using McpSpecKit.Verdicts;
using Reqnroll;

namespace McpSpecKit.Tests.Judge.Running;

public sealed class ScenariosThatAskInOneConversation : IDisposable
{
    private readonly Sample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task BringTheirSituationAboutOnce()
    {
        var outcomes = await sample.RunInOneConversationAsync(
            """
            Feature: F

              Scenario: A
                Given there is a scene
                When 2 messages are sent
                Then there are 2 messages

              Scenario: B
                Given there is a scene
                When 3 messages are sent
                Then there are 5 messages

              Scenario: C
                Given there is a scene
                When 3 messages are sent
                Then there are 5 messages
            """);

        Assert.All(outcomes, outcome => Assert.Equal(ScenarioExecutionStatus.OK, outcome.Status));
        Assert.Equal(["A", "B", "C"], sample.Told.Select(outcome => outcome.Run.Scenario.Title));
        Assert.Equal(
            ["before", "opened", "before", "sent", "counted in A", "after", "before", "sent", "before", "counted in B", "after", "counted in C", "after", "after"],
            sample.Log.Entries);
    }

    [Fact]
    public async Task ArePlayedByThemselvesWhereOneDoesNotPass()
    {
        var outcomes = await sample.RunInOneConversationAsync(
            """
            Feature: F

              Scenario: A
                Given there is a scene
                When 2 messages are sent
                Then there are 2 messages

              Scenario: B
                Given there is a scene
                When 3 messages are sent
                Then there are 3 messages

              Scenario: C
                Given there is a scene
                When 3 messages are sent
                Then there are 4 messages
            """);

        Assert.Equal([ScenarioExecutionStatus.OK, ScenarioExecutionStatus.OK, ScenarioExecutionStatus.TestError], outcomes.Select(outcome => outcome.Status));
        Assert.Equal("3", Assert.IsType<ClauseBrokenException>(outcomes[2].Error!.Exception).Got);
        Assert.Equal(2, sample.Log.Entries.Count(entry => entry is "opened"));
    }

    [Fact]
    public async Task GoOnInANewOneAfterOneThatDoesNotPass()
    {
        var outcomes = await sample.RunInOneConversationAsync(
            """
            Feature: F

              Scenario: A
                Given there is a scene
                When it breaks
                Then there are 2 messages

              Scenario: B
                Given there is a scene
                When 2 messages are sent
                Then there are 2 messages

              Scenario: C
                Given there is a scene
                When 1 messages are sent
                Then there are 3 messages
            """);

        Assert.Equal([ScenarioExecutionStatus.TestError, ScenarioExecutionStatus.OK, ScenarioExecutionStatus.OK], outcomes.Select(outcome => outcome.Status));
        // In the first conversation, by itself, and in that of the others.
        Assert.Equal(3, sample.Log.Entries.Count(entry => entry is "opened"));
    }

    [Theory]
    [InlineData(0, new[] { 3, 1, 2 })]
    [InlineData(2, new[] { 3, 1, 1, 1 })]
    public async Task DoNotWaitForEachOtherAfterOneThatWaitedLong(int seconds, int[] sittings)
    {
        var outcomes = await sample.RunInOneConversationAsync(
            $"""
            Feature: F

              Scenario: A
                Given there is a scene
                When it breaks after {seconds} seconds
                Then there are 2 messages

              Scenario: B
                Given there is a scene
                When 0 messages are sent
                Then there are 0 messages

              Scenario: C
                Given there is a scene
                When 00 messages are sent
                Then there are 0 messages
            """);

        Assert.Equal([ScenarioExecutionStatus.TestError, ScenarioExecutionStatus.OK, ScenarioExecutionStatus.OK], outcomes.Select(outcome => outcome.Status));
        Assert.Equal(sittings, sample.Sittings);
    }

    [Fact]
    public async Task LeaveOneThatIsNotAsBefore()
    {
        var outcomes = await sample.RunInOneConversationAsync(
            """
            Feature: F

              Scenario: A
                Given there is a scene
                When a message spoils it
                Then there are 1 messages

              Scenario: B
                Given there is a scene
                When 2 messages are sent
                Then there are 2 messages
            """);

        Assert.All(outcomes, outcome => Assert.Equal(ScenarioExecutionStatus.OK, outcome.Status));
        Assert.Equal(["before", "opened", "before", "spoiled", "counted in A", "after", "after", "before", "opened", "sent", "counted in B", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task DoNotApplyTogether()
    {
        var outcomes = await sample.RunInOneConversationAsync(
            """
            Feature: F

              Scenario: A
                Given it does not apply
                When 1 messages are sent
                Then there are 1 messages

              Scenario: B
                Given it does not apply
                When 2 messages are sent
                Then there are 2 messages
            """);

        Assert.All(outcomes, outcome => Assert.IsType<NotApplicableException>(outcome.Error!.Exception));
        Assert.Equal([4, 9], outcomes.Select(outcome => outcome.Error!.Step!.Line));
        Assert.Equal(["before", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task FailEachByItselfWhereTheirSituationCannotBeBroughtAbout()
    {
        var outcomes = await sample.RunInOneConversationAsync(
            """
            Feature: F

              Scenario: A
                Given it breaks
                When 1 messages are sent
                Then there are 1 messages

              Scenario: B
                Given it breaks
                When 2 messages are sent
                Then there are 2 messages
            """);

        Assert.All(outcomes, outcome => Assert.Equal(ScenarioExecutionStatus.TestError, outcome.Status));
        Assert.Equal([4, 9], outcomes.Select(outcome => outcome.Error!.Step!.Line));
        Assert.Equal(3, sample.Log.Entries.Count(entry => entry is "before"));
    }

    [Fact]
    public async Task AreEachConcernedByItsBadEnd()
    {
        var outcomes = await sample.RunInOneConversationAsync(
            """
            Feature: F

              Scenario: A
                Given there is a scene that ends badly
                When 1 messages are sent
                Then there are 1 messages

              Scenario: B
                Given there is a scene that ends badly
                When 2 messages are sent
                Then there are 2 messages
            """);

        Assert.All(outcomes, outcome => Assert.Equal("It ended badly.", outcome.Error!.Exception.Message));
        Assert.Equal(2, outcomes.Count);
    }

    [Fact]
    public async Task EndBeforeTheirNextStepWhenTheRunIsStopped()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sample.RunInOneConversationAsync(
            """
            Feature: F

              Scenario: A
                Given there is a scene
                When 1 messages are sent
                Then there are 1 messages

              Scenario: B
                Given there is a scene
                When the run is stopped
                Then there are 2 messages

              Scenario: C
                Given there is a scene
                When 3 messages are sent
                Then there are 3 messages
            """));

        Assert.Equal("A", Assert.Single(sample.Told).Run.Scenario.Title);
        Assert.Equal(["before", "opened", "before", "sent", "counted in A", "after", "before", "after", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task AreThoseInOneSituationWhoseRequestsLeaveNoTrace()
    {
        await using var server = EmbeddedServer.Reference();
        var plan = RunPlan.For(server, new JudgeOptions(), FeatureCatalogue.Embedded);

        var sittings = SittingPlan.Of(plan, await StepRuntime.Shared);

        Assert.Equal(plan, ScenarioRun.InOrder(sittings.SelectMany(sitting => sitting.Runs)));
        var shared = sittings.Where(sitting => sitting.Groups.Count > 1).ToList();
        Assert.NotEmpty(shared);
        Assert.All(shared, sitting =>
        {
            Assert.Single(sitting.Runs.Select(run => (run.Variant, RunPlan.PhaseOf(run), string.Join('\n', ScenarioParts.Of(run.Scenario).Situation.Select(step => step.Text)))).Distinct());
            var messages = sitting.Groups.Select(group => OutgoingMessage.InStep(Assert.Single(ScenarioParts.Of(group[0].Scenario).Request).Text)!).ToList();
            Assert.All(messages, message => Assert.True(message.LeavesNoTrace));
            var ids = messages.Select(message => message.Id).OfType<string>().ToList();
            Assert.Equal(ids, ids.Distinct(StringComparer.Ordinal));
        });
        Assert.InRange(sittings.Count, plan.Count / 2, plan.Count * 5 / 8);
    }
}
