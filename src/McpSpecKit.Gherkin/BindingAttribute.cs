namespace McpSpecKit.Gherkin;

/// <summary>Marks a class that holds step definitions, hooks or argument transformations.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BindingAttribute : Attribute;
