namespace McpSpecKit.Adapters;

/// <summary>What a tool of a server is good for in a scenario.</summary>
public enum ToolRole
{
    /// <summary>It answers at once.</summary>
    Simple,

    /// <summary>It takes long enough to be interrupted.</summary>
    Slow,

    /// <summary>It reports progress.</summary>
    Progress,

    /// <summary>It writes log messages.</summary>
    Logging,

    /// <summary>It asks the client's model for a completion.</summary>
    Sampling,

    /// <summary>It asks the client for its roots.</summary>
    Roots,

    /// <summary>It asks the client's user for input.</summary>
    Elicitation,

    /// <summary>It answers with a failure of its own.</summary>
    Error,

    /// <summary>It closes its event stream before it has answered, so that the client comes back for the rest.</summary>
    Reconnection,

    /// <summary>It tells of a change of the server's lists.</summary>
    ListChange,

    /// <summary>It lists the marks that were given to the slow tool in calls that ran to their end.</summary>
    Finished,

    /// <summary>It has arguments that headers repeat over HTTP.</summary>
    Marked,
}
