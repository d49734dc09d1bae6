namespace McpSpecKit.Gherkin.Bindings;

/// <summary>A step's text or table does not fit its definition's parameters.</summary>
public sealed class StepArgumentException(string message, Exception? innerException = null) : Exception(message, innerException);
