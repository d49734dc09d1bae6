namespace McpSpecKit.Steps.Observation;

/// <summary>What came of a request.</summary>
public enum Observed
{
    /// <summary>The answer of the protocol.</summary>
    Answer,

    /// <summary>The response of HTTP.</summary>
    HttpResponse,

    /// <summary>The stream that answers a request.</summary>
    ResponseStream,

    /// <summary>The stream that the client has opened with GET.</summary>
    ListeningStream,
}
