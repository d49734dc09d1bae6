using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>A call of a tool whose way back is watched.</summary>
/// <param name="Id">The id of the request.</param>
/// <param name="Token">The token under which its progress is reported.</param>
/// <param name="Response">The HTTP response to it.</param>
public sealed record CallStream(RequestId Id, string Token, Delivery Response)
{
    /// <summary>The stream that answers the call.</summary>
    /// <exception cref="NotApplicableException">The server answers without a stream.</exception>
    /// <exception cref="PreconditionException">The server refused the call.</exception>
    public EventLog RequireStream() => Response switch
    {
        { Stream: { } stream } => stream,
        { Accepted: false } => throw new PreconditionException($"The server refused the call with HTTP status {Response.Status}"),
        _ => throw new NotApplicableException("The server answers the call with one JSON object, not with a stream"),
    };

    /// <summary>The id from which the stream can be resumed: that of its last event; none where no event has an id.</summary>
    public string? LastEventId => Response.Stream?.Events.LastOrDefault(item => item.Id is { Length: > 0 })?.Id;

    /// <summary>Whether a message is the response to the call.</summary>
    public bool IsAnsweredBy(JsonRpcMessage? message) => message switch
    {
        JsonRpcResult result => result.Id == Id,
        JsonRpcError error => error.Id == Id,
        _ => false,
    };

    /// <summary>Whether a message is the response to the call, or its progress.</summary>
    public bool Owns(JsonRpcMessage? message) => IsAnsweredBy(message) || TokenOf(message) == Token;

    /// <summary>The token of a progress notification, as text; none for anything else.</summary>
    public static string? TokenOf(JsonRpcMessage? message) =>
        message is JsonRpcNotification { Method: Method.Progress, Params: { } parameters }
            ? ServerAnswer.Text(parameters, "progressToken") ?? (parameters.TryGetProperty("progressToken", out var token) ? token.GetRawText() : null)
            : null;
}
