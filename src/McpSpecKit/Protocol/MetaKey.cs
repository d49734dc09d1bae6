namespace McpSpecKit.Protocol;

/// <summary>The keys of <c>_meta</c> that the protocol defines; see the page <c>basic/index</c>, section "_meta", of 2026-07-28.</summary>
public static class MetaKey
{
    /// <summary>Asks for progress notifications of a request; in every revision.</summary>
    public const string ProgressToken = "progressToken";

    /// <summary>The version of a modern request; required.</summary>
    public const string ProtocolVersion = "io.modelcontextprotocol/protocolVersion";

    /// <summary>What the client can do, as of this modern request; required.</summary>
    public const string ClientCapabilities = "io.modelcontextprotocol/clientCapabilities";

    /// <summary>Who sends a modern request.</summary>
    public const string ClientInfo = "io.modelcontextprotocol/clientInfo";

    /// <summary>The least severity that a modern request wants to be told.</summary>
    public const string LogLevel = "io.modelcontextprotocol/logLevel";

    /// <summary>Which modern server a result comes from.</summary>
    public const string ServerInfo = "io.modelcontextprotocol/serverInfo";

    /// <summary>The subscription that a notification belongs to: the id of its <c>subscriptions/listen</c>.</summary>
    public const string SubscriptionId = "io.modelcontextprotocol/subscriptionId";
}
