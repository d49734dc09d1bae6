namespace McpSpecKit.Cli;

/// <summary>A flag is wrong or missing.</summary>
/// <param name="message">Which one and the way out, as one sentence.</param>
internal sealed class UsageException(string message) : Exception(message);
