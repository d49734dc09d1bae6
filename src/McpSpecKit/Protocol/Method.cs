namespace McpSpecKit.Protocol;

/// <summary>The names of the protocol's requests and notifications that the kit itself sends or recognises.</summary>
public static class Method
{
    /// <summary>The request that opens the legacy handshake.</summary>
    public const string Initialize = "initialize";

    /// <summary>The notification that closes the legacy handshake.</summary>
    public const string Initialized = "notifications/initialized";

    /// <summary>The request that asks whether the other side is alive.</summary>
    public const string Ping = "ping";

    /// <summary>The notification that withdraws a request.</summary>
    public const string Cancelled = "notifications/cancelled";

    /// <summary>The notification that reports how far a request has come.</summary>
    public const string Progress = "notifications/progress";

    /// <summary>The notification that carries a log line.</summary>
    public const string LogMessage = "notifications/message";

    /// <summary>The modern request that asks for a server's revisions and capabilities.</summary>
    public const string Discover = "server/discover";

    /// <summary>Lists a server's tools.</summary>
    public const string ListTools = "tools/list";

    /// <summary>Calls a tool.</summary>
    public const string CallTool = "tools/call";

    /// <summary>Lists a server's prompts.</summary>
    public const string ListPrompts = "prompts/list";

    /// <summary>Lists a server's resources.</summary>
    public const string ListResources = "resources/list";

    /// <summary>A server's request for a client's roots.</summary>
    public const string ListRoots = "roots/list";

    /// <summary>A server's request for a completion by the client's model.</summary>
    public const string CreateMessage = "sampling/createMessage";

    /// <summary>A server's request for input by the client's user.</summary>
    public const string Elicit = "elicitation/create";
}
