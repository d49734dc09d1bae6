namespace McpSpecKit.Gherkin;

/// <summary>What a step may know of the feature it runs in.</summary>
public sealed class FeatureContext
{
    internal FeatureContext(FeatureInfo featureInfo) => FeatureInfo = featureInfo;

    /// <summary>The feature as it is written.</summary>
    public FeatureInfo FeatureInfo { get; }
}
