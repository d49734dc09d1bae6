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
}
