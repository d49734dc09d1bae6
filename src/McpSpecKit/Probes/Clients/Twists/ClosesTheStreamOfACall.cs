using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients.Twists;

/// <summary>Ends the stream of a tool's call after an event with an id, and answers the call on the stream that takes it up.</summary>
/// <param name="end">How the stream ends.</param>
/// <param name="retry">How long the client is asked to wait; none asks for nothing.</param>
public sealed class ClosesTheStreamOfACall(StreamFate end, TimeSpan? retry) : Twist
{
    /// <summary>The id of the event.</summary>
    public const string EventId = "kit-1-1";

    private JsonObject? answer;
    private long closed;

    /// <summary>How long the client is asked to wait; none asks for nothing.</summary>
    public TimeSpan? Retry => retry;

    /// <summary>The requests that took the stream up.</summary>
    public IList<HttpCall> Resumed { get; } = [];

    /// <summary>How long the client has waited before it took the stream up; none where it has not.</summary>
    public TimeSpan? Waited { get; private set; }

    /// <summary>Whether the stream was closed.</summary>
    public bool HasClosed => answer is not null;

    /// <inheritdoc />
    public override ServerMove? To(JsonRpcRequest request, ServerStage stage)
    {
        if (request.Method != Method.CallTool || answer is not null) return null;
        (answer, closed) = (stage.UsualAnswer(request).Message, stage.Time.GetTimestamp());
        var wait = retry is { } length ? $"retry: {(long)length.TotalMilliseconds}\n" : "";
        return new ServerMove.Stream([$"id: {EventId}\n{wait}data: \n\n"], end);
    }

    /// <inheritdoc />
    public override ServerMove? To(HttpCall call, ServerStage stage)
    {
        if (call.Method != "GET" || call.Headers[Headers.LastEventId] is null || answer is null) return null;
        Waited ??= stage.Time.GetElapsedTime(closed);
        Resumed.Add(call);
        return new ServerMove.Stream([$"id: kit-1-2\nevent: message\ndata: {answer.ToJsonString(ProtocolJson.Compact)}\n\n"], StreamFate.Ends);
    }
}
