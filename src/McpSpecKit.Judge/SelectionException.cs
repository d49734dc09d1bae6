namespace McpSpecKit.Judge;

/// <summary>What was asked for selects no scenario.</summary>
/// <param name="message">Which selection, and the way out.</param>
public sealed class SelectionException(string message) : Exception(message);
