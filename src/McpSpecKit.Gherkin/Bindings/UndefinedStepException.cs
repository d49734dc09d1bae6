namespace McpSpecKit.Gherkin.Bindings;

/// <summary>No definition takes a step.</summary>
public sealed class UndefinedStepException(string message) : Exception(message);
