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

    /// <summary>The events, where the answer is a stream; none where it is one body or the transport has no streams.</summary>
    public EventLog? Stream { get; init; }

    /// <summary>Completes when no more can come of this delivery; never on transports whose lane outlives it.</summary>
    public Task Ended { get; init; } = Forever;

    /// <summary>Whether the transport took the message: always where it has no status, else a status of 200 to 299.</summary>
    public bool Accepted => Status is null or (>= 200 and < 300);

    /// <summary>Cuts the connection on which the answer comes, as the loss of a network does; nothing where the answer is complete.</summary>
    public void Drop() => Cut?.Invoke();

    internal Action? Cut { get; init; }

    private static Task Forever { get; } = new TaskCompletionSource().Task;
}
