namespace McpSpecKit.Catalogue.Coverage;

/// <summary>How a scenario is carried out.</summary>
public enum ScenarioMode
{
    /// <summary>The kit runs it.</summary>
    Runs,

    /// <summary>A reviewer attests it.</summary>
    ByHand,

    /// <summary>Its steps are still to come.</summary>
    Pending,
}
