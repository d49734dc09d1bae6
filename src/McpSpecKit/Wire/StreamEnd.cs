namespace McpSpecKit.Wire;

/// <summary>How a stream came to its end.</summary>
public enum StreamEnd
{
    /// <summary>The server completed it.</summary>
    ByServer,

    /// <summary>The kit closed it.</summary>
    ByClient,

    /// <summary>The connection broke before it was complete.</summary>
    Broken,
}
