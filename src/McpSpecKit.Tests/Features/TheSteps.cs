using McpSpecKit.Gherkin.Bindings;
using McpSpecKit.Judge.Features;
using McpSpecKit.Steps;

namespace McpSpecKit.Tests.Features;

public sealed class TheSteps
{
    [Fact]
    public void AreEachDefinedOnceAndUsed()
    {
        var ready = FeatureCatalogue.Load().Scenarios.Where(scenario => !scenario.CombinedTags.Contains("pending"));

        Assert.Empty(BindingRegistry.FromAssemblies(typeof(SubjectSteps).Assembly).Check(ready));
    }
}
