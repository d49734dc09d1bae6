namespace McpSpecKit.Gherkin.Running;

/// <summary>What may run side by side.</summary>
public enum Parallelism
{
    /// <summary>Features, the scenarios of one feature one after another.</summary>
    Features,

    /// <summary>All scenarios.</summary>
    Scenarios,
}
