namespace McpSpecKit.Wire.Serving;

/// <summary>Something that happens to a server that a client has launched.</summary>
public enum LaunchEvent
{
    /// <summary>It was launched.</summary>
    Started,

    /// <summary>The client has closed its standard input.</summary>
    InputEnded,

    /// <summary>SIGTERM has come.</summary>
    Terminated,

    /// <summary>SIGINT has come.</summary>
    Interrupted,

    /// <summary>It has exited by itself.</summary>
    Exited,

    /// <summary>It was there no more all at once, as one that SIGKILL ends.</summary>
    Killed,
}
