using McpSpecKit.Judge.Bindings;
using McpSpecKit.Judge.Running;

namespace McpSpecKit.Tests.Judge.Running;

public sealed class TheStepCheck
{
    private const string Text =
        """
        Feature: F

          Background:
            Given there is no such step

          Scenario Outline: S
            Given it is either
            When the table is noted
            Then "<x>" is noted

            Examples:
              | x |
              | 1 |
              | 2 |
        """;

    [Theory]
    [InlineData(StepProblemKind.Undefined, "features/sample.feature:4", "«Given there is no such step»")]
    [InlineData(StepProblemKind.Ambiguous, "features/sample.feature:7", "SampleSteps.Either, SampleSteps.Word")]
    [InlineData(StepProblemKind.Unused, "SampleSteps.BreakLater", "«When it breaks later»")]
    public async Task NamesEachProblemOnceWithItsPlace(StepProblemKind kind, string place, string about)
    {
        var problems = new StepCheck(await Sample.Runtime).Of(Sample.Read(Text));

        var problem = Assert.Single(problems, problem => problem.Kind == kind && problem.Place == place);
        Assert.Contains(about, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in this scenario, each message of the server is a poem")]
    [InlineData("in the whole run, each message of the server is a poem")]
    public async Task NamesARuleThatNobodyKnows(string step)
    {
        var scenarios = Sample.Read($"Feature: F\n\n  Scenario: S\n    Then {step}\n");

        var problems = new StepCheck(await StepRuntime.Shared).Of(scenarios);

        var undefined = Assert.Single(problems, problem => problem.Kind is StepProblemKind.Undefined);
        Assert.Equal("features/sample.feature:4", undefined.Place);
    }
}
