using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>What the transport itself said when a message was handed over.</summary>
/// <param name="Lane">The stream on which an answer comes.</param>
public sealed record Delivery(string Lane)
{
    /// <summary>The HTTP status; none on transports that have no status.</summary>
    public int? Status { get; init; }

    /// <summary>The headers of the HTTP response.</summary>
    public Headers Headers { get; init; } = Headers.None;

    /// <summary>The messages in the body, where the whole answer is one body; empty where it is a stream.</summary>
    public IReadOnlyList<JsonRpcMessage> Body { get; init; } = [];

    /// <summary>Completes when no more can come of this delivery; never on transports whose lane outlives it.</summary>
    public Task Ended { get; init; } = Forever;

    /// <summary>Whether the transport took the message: always where it has no status, else a status of 200 to 299.</summary>
    public bool Accepted => Status is null or (>= 200 and < 300);

    private static Task Forever { get; } = new TaskCompletionSource().Task;
}
