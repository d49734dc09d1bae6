using McpSpecKit.Verdicts;
using Reqnroll;

namespace McpSpecKit.Tests.Judge.Running;

public sealed class AScenario : IDisposable
{
    private readonly Sample sample = new();

    public void Dispose() => sample.Dispose();

    [Theory]
    [InlineData("it breaks", nameof(SampleSteps.Break))]
    [InlineData("it breaks later", nameof(SampleSteps.BreakLater))]
    public async Task FailsOfWhatItsStepThrew(string step, string method)
    {
        var outcome = Assert.Single(await sample.RunAsync($"Feature: F\n\n  Scenario: S\n    When {step}\n    Then \"nothing\" is noted\n"));

        Assert.Equal(ScenarioExecutionStatus.TestError, outcome.Status);
        Assert.IsType<InvalidTimeZoneException>(outcome.Error!.Exception);
        Assert.Contains(method, outcome.Error.Exception.StackTrace, StringComparison.Ordinal);
        Assert.Equal(4, outcome.Error.Step!.Line);
        Assert.Equal(["before", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task RunsItsHooksWhereItDoesNotApply()
    {
        var outcome = Assert.Single(await sample.RunAsync("Feature: F\n\n  Scenario: S\n    Given it does not apply\n    When \"nothing\" is noted\n"));

        Assert.Equal(ScenarioExecutionStatus.Skipped, outcome.Status);
        Assert.Equal("There is no such tool.", Assert.IsType<NotApplicableException>(outcome.Error!.Exception).Message);
        Assert.Equal(["before", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task EndsBeforeItsNextStepWhenTheRunIsStoppedAndRunsItsHooks()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => sample.RunAsync("Feature: F\n\n  Scenario: S\n    When the run is stopped\n    Then \"nothing\" is noted\n"));

        Assert.Equal(["before", "after"], sample.Log.Entries);
    }

    [Theory]
    [InlineData("there is no such step", ScenarioExecutionStatus.UndefinedStep)]
    [InlineData("it is either", ScenarioExecutionStatus.BindingError)]
    public async Task NamesTheStepThatCannotBeRun(string step, ScenarioExecutionStatus status)
    {
        var outcome = Assert.Single(await sample.RunAsync($"Feature: F\n\n  Scenario: S\n    Given \"one\" is noted\n    And {step}\n"));

        Assert.Equal(status, outcome.Status);
        Assert.Equal(5, outcome.Error!.Step!.Line);
        Assert.Equal(["before", "one", "after"], sample.Log.Entries);
    }
}
