namespace McpSpecKit.Tests.Gherkin;

/// <summary>What a test framework would throw to skip.</summary>
internal sealed class SkipException(string message) : Exception(message);
