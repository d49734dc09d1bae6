namespace McpSpecKit.Gherkin;

/// <summary>Narrows a binding to some scenarios. All that one attribute sets has to hold; of several attributes, one.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ScopeAttribute : Attribute
{
    /// <summary>A tag of the scenario, its rule, its feature or its examples.</summary>
    public string? Tag { get; set; }

    /// <summary>The title of the feature.</summary>
    public string? Feature { get; set; }

    /// <summary>The title of the scenario.</summary>
    public string? Scenario { get; set; }
}
