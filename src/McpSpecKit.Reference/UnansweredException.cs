namespace McpSpecKit.Reference;

/// <summary>A client of the legacy era could not be asked, refused, or did not answer in time.</summary>
/// <param name="message">Which of them, for people.</param>
public sealed class UnansweredException(string message) : Exception(message);
