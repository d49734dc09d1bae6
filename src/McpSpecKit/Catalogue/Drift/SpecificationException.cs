namespace McpSpecKit.Catalogue.Drift;

/// <summary>A folder cannot be read as the specification.</summary>
/// <param name="message">What is wrong with which file and the way out, as one sentence.</param>
/// <param name="cause">What went wrong below.</param>
public sealed class SpecificationException(string message, Exception? cause = null) : Exception(message, cause);
