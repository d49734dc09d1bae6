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
}
