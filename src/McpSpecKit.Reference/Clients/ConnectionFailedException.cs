namespace McpSpecKit.Reference.Clients;

/// <summary>The server cannot be worked with, or not any more.</summary>
/// <param name="message">Why, as a sentence.</param>
/// <param name="cause">What went wrong below.</param>
public sealed class ConnectionFailedException(string message, Exception? cause = null) : Exception(message, cause);
