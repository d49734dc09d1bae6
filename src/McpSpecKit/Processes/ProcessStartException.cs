namespace McpSpecKit.Processes;

/// <summary>A program could not be started.</summary>
/// <param name="message">Which one, why, and what to check.</param>
/// <param name="cause">What went wrong below.</param>
public sealed class ProcessStartException(string message, Exception? cause = null) : Exception(message, cause);
