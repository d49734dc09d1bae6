using McpSpecKit.Judge.Bindings;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Running;

namespace McpSpecKit.Tests.Features;

public sealed class TheSteps
{
    [Fact]
    public async Task AreEachDefinedOnceAndUsed()
    {
        var ready = FeatureCatalogue.Embedded.Scenarios.Where(scenario => !scenario.CombinedTags.Contains("pending"));

        Assert.Empty(new StepCheck(await StepRuntime.Shared).Of(ready));
    }

    /// <summary>Whoever reviews a scenario has to trust the definitions of its steps: the bounds only ever fall.</summary>
    [Fact]
    public async Task AreALanguageThatDoesNotGrow()
    {
        var ready = FeatureCatalogue.Embedded.Scenarios.Where(scenario => !scenario.CombinedTags.Contains("pending"));

        var counted = StepStatistics.Of(await StepRuntime.Shared, ready);

        Assert.InRange(counted.Definitions, 0, 106);
        Assert.InRange(counted.DefinitionsUsedOnce, 0, 22);
        Assert.InRange(counted.LinesUsedOnce, 0, 509);
    }
}
