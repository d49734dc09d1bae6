namespace McpSpecKit.Steps.Observation;

/// <summary>The streams of events that a server has for a client.</summary>
public enum StreamName
{
    /// <summary>The one that answers a request.</summary>
    Response,

    /// <summary>The one that the client has opened with GET.</summary>
    Listening,
}
