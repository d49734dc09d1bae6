namespace McpSpecKit.Adapters.Clients;

/// <summary>Something that a client can be told to do.</summary>
public enum ClientAct
{
    /// <summary>Connects to the server: in the legacy era with the whole handshake.</summary>
    Connect,

    /// <summary>Lists the server's tools, every page.</summary>
    ListTools,

    /// <summary>Calls a tool.</summary>
    CallTool,

    /// <summary>Gives up what is under way.</summary>
    GiveUp,

    /// <summary>Subscribes to changes of the list of tools; only in the modern era.</summary>
    Subscribe,

    /// <summary>Tells how many notifications each subscription was handed, in the order in which they were opened; only in the modern era.</summary>
    Heard,

    /// <summary>Ends the connection as a client does that needs the server no more.</summary>
    Close,
}
