using McpSpecKit.Gherkin.Features;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>What scenarios can be filtered by.</summary>
internal static class ScenarioTraits
{
    public static Dictionary<string, List<string>> Of(Scenario scenario) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["FeatureTitle"] = [scenario.Feature.Title],
        ["Description"] = [scenario.Title],
        ["Category"] = [.. scenario.CombinedTags],
    };
}
