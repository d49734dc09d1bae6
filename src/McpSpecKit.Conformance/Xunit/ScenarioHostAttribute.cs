namespace McpSpecKit.Conformance.Xunit;

/// <summary>Names the class that says which scenarios the assembly shows as tests.</summary>
/// <param name="type">An <see cref="IScenarioHost"/> with a constructor without parameters.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ScenarioHostAttribute(Type type) : Attribute
{
    /// <summary>An <see cref="IScenarioHost"/> with a constructor without parameters.</summary>
    public Type Type { get; } = type;
}
