namespace McpSpecKit.Reference.Clients;

/// <summary>The server knows the session no more: a new one has to begin (page <c>basic/transports</c>, section "Session Management").</summary>
public sealed class SessionLostException() : Exception("The server knows the session no more.");
