namespace McpSpecKit.Reference;

/// <summary>The whole server ends at once. The reference never throws it; a server with a fault may.</summary>
/// <param name="message">What the server died of.</param>
public sealed class ServerCrashException(string message) : Exception(message);
