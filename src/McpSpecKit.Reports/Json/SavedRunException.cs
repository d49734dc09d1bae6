namespace McpSpecKit.Reports.Json;

/// <summary>A file is no run that was saved.</summary>
/// <param name="message">The file, the place in it and what is wrong, as one sentence.</param>
/// <param name="cause">What went wrong below.</param>
public sealed class SavedRunException(string message, Exception? cause = null) : Exception(message, cause);
