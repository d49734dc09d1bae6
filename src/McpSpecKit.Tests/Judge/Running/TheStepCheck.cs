using McpSpecKit.Judge.Bindings;

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
}
