namespace McpSpecKit.Adapters.Clients;

/// <summary>What a client says of what it was told to do.</summary>
public enum ClientOutcome
{
    /// <summary>It says nothing: it does what it does of itself.</summary>
    Unsaid,

    /// <summary>It has done it.</summary>
    Done,

    /// <summary>It has failed, and says why.</summary>
    Failed,

    /// <summary>It cannot be told this.</summary>
    Unable,

    /// <summary>It was still at it when nobody wanted to wait any longer.</summary>
    Unfinished,
}
