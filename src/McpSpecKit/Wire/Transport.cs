namespace McpSpecKit.Wire;

/// <summary>How messages travel between client and server.</summary>
public enum Transport
{
    /// <summary>Lines over the standard streams of a child process.</summary>
    Stdio,

    /// <summary>POST and GET on one HTTP endpoint, from 2025-03-26.</summary>
    StreamableHttp,

    /// <summary>An event stream and a second endpoint for POST, as in 2024-11-05.</summary>
    HttpSse,

    /// <summary>A pair of queues inside one process.</summary>
    InProcess,
}
