namespace McpSpecKit.Gherkin.Bindings;

/// <summary>Several definitions take a step.</summary>
public sealed class AmbiguousStepException(string message) : Exception(message);
