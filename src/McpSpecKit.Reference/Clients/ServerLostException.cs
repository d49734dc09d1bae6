namespace McpSpecKit.Reference.Clients;

/// <summary>The server's process is gone, and what was asked of it is lost.</summary>
public sealed class ServerLostException() : Exception("The server's process is gone.");
