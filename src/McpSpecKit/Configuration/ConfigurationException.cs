namespace McpSpecKit.Configuration;

/// <summary>A configuration file cannot be used.</summary>
/// <param name="message">The file, the place in it, what is wrong and the way out, as one sentence.</param>
/// <param name="cause">What went wrong below.</param>
public sealed class ConfigurationException(string message, Exception? cause = null) : Exception(message, cause);
