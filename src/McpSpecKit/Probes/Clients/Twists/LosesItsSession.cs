using McpSpecKit.Protocol;
using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients.Twists;

/// <summary>Loses the first session once a request in it was answered: whatever names it afterwards is answered with 404.</summary>
public sealed class LosesItsSession : Twist
{
    private string? session;
    private bool isLost;

    /// <inheritdoc />
    public override ServerMove? To(HttpCall call, ServerStage stage) =>
        isLost && call.Headers[Headers.SessionId] is { } named && named == session ? new ServerMove.Whole(404, Headers.None, "") : null;

    /// <inheritdoc />
    public override ServerMove? To(JsonRpcRequest request, ServerStage stage)
    {
        if (isLost || request.Method is Method.Initialize or Method.Ping) return null;
        (session, isLost) = (stage.Session, true);
        return null;
    }
}
