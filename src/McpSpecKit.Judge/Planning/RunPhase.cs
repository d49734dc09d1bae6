namespace McpSpecKit.Judge.Planning;

/// <summary>When a scenario has its turn: all of a phase come before any of the next.</summary>
public enum RunPhase
{
    /// <summary>Beside others.</summary>
    Together,

    /// <summary>By itself, since it may disturb other clients of a server that they share, or be disturbed by them.</summary>
    Alone,

    /// <summary>After all others, since it looks back on what they have seen.</summary>
    Last,
}
