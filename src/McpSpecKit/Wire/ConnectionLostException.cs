namespace McpSpecKit.Wire;

/// <summary>The server cannot be reached any more.</summary>
/// <param name="message">What happened, as a sentence.</param>
/// <param name="cause">What went wrong below.</param>
public class ConnectionLostException(string message, Exception? cause = null) : Exception(message, cause);
