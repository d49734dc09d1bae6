using System.Text.RegularExpressions;
using McpSpecKit.Judge.Bindings;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Running;
using McpSpecKit.Tests.Judge.Running;

namespace McpSpecKit.Tests.Features;

public sealed partial class TheSteps
{
    /// <summary>A parameter of a kind that the kit defines: words that it knows, and no others.</summary>
    [GeneratedRegex(@"\{(?!word|int|string)[a-z]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnWords { get; }

    [Fact]
    public async Task AreEachDefinedOnceAndUsed()
    {
        var ready = FeatureCatalogue.Embedded.Scenarios.Where(scenario => !scenario.CombinedTags.Contains("pending"));

        Assert.Empty(new StepCheck(await StepRuntime.Shared).Of(ready));
    }

    [Fact]
    public async Task TakeNoOtherWordsThanTheirOwn()
    {
        var runtime = await StepRuntime.Shared;
        var definitions = runtime.Bindings.GetStepDefinitions().Where(definition => OwnWords.IsMatch(definition.SourceExpression)).ToList();
        var nonsense = definitions.Select(definition => $"    {definition.StepDefinitionType} {OwnWords.Replace(definition.SourceExpression, "stands on its head")}");
        var scenarios = Sample.Read($"Feature: F\n\n  Scenario: S\n{string.Join('\n', nonsense)}\n");

        var problems = new StepCheck(runtime).Of(scenarios).Where(problem => problem.Kind is StepProblemKind.Undefined).ToList();

        var told = string.Join('\n', problems.Select(problem => problem.Message));
        Assert.Equal("", string.Join('\n', definitions.Where(definition => !told.Contains(OwnWords.Replace(definition.SourceExpression, "stands on its head"), StringComparison.Ordinal)).Select(definition => definition.SourceExpression)));
    }

    /// <summary>Whoever reviews a scenario has to trust the definitions of its steps: the bounds only ever fall.</summary>
    [Fact]
    public async Task AreALanguageThatDoesNotGrow()
    {
        var ready = FeatureCatalogue.Embedded.Scenarios.Where(scenario => !scenario.CombinedTags.Contains("pending"));

        var counted = StepStatistics.Of(await StepRuntime.Shared, ready);

        Assert.InRange(counted.Definitions, 0, 82);
        Assert.InRange(counted.DefinitionsUsedOnce, 0, 5);
        Assert.InRange(counted.LinesUsedOnce, 0, 509);
    }
}
