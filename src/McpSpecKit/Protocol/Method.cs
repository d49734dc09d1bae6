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

    /// <summary>Asks for the messages of a prompt.</summary>
    public const string GetPrompt = "prompts/get";

    /// <summary>Lists a server's resources.</summary>
    public const string ListResources = "resources/list";

    /// <summary>Lists a server's templates of resources.</summary>
    public const string ListResourceTemplates = "resources/templates/list";

    /// <summary>Asks for the contents of a resource.</summary>
    public const string ReadResource = "resources/read";

    /// <summary>Sets the least severity of a legacy session's log.</summary>
    public const string SetLogLevel = "logging/setLevel";

    /// <summary>The modern request that opens a subscription.</summary>
    public const string Listen = "subscriptions/listen";

    /// <summary>The first notification of a subscription.</summary>
    public const string SubscriptionAcknowledged = "notifications/subscriptions/acknowledged";

    /// <summary>The notification that the list of tools has changed.</summary>
    public const string ToolsChanged = "notifications/tools/list_changed";

    /// <summary>The notification that the list of prompts has changed.</summary>
    public const string PromptsChanged = "notifications/prompts/list_changed";

    /// <summary>The notification that the list of resources has changed.</summary>
    public const string ResourcesChanged = "notifications/resources/list_changed";

    /// <summary>The notification that the contents of a resource have changed.</summary>
    public const string ResourceUpdated = "notifications/resources/updated";

    /// <summary>A server's request for a client's roots.</summary>
    public const string ListRoots = "roots/list";

    /// <summary>A server's request for a completion by the client's model.</summary>
    public const string CreateMessage = "sampling/createMessage";

    /// <summary>A server's request for input by the client's user.</summary>
    public const string Elicit = "elicitation/create";
}
