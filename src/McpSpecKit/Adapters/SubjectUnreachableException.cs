namespace McpSpecKit.Adapters;

/// <summary>The subject could not be started or reached.</summary>
/// <param name="message">Which one, why, and what to check.</param>
/// <param name="cause">What went wrong below.</param>
public sealed class SubjectUnreachableException(string message, Exception? cause = null) : Exception(message, cause);
