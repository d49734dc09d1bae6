namespace McpSpecKit.Gherkin.Expressions;

/// <summary>A step's expression cannot be understood.</summary>
public sealed class InvalidExpressionException(string message) : Exception(message);
