using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>A legacy server sends no notification whose capability it has not declared in the handshake.</summary>
internal sealed class NotificationIsCovered : ITrafficRule
{
    public string Phrase => "each notification of the server belongs to a capability that it declared";

    public string Subject => "notifications that need a capability";

    public string Expected => "notifications whose capability the server has declared";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        scene.Revision.Era is not Era.Legacy ? [] :
        from connection in scene.Connections
        let handshake = connection.Results.FirstOrDefault(answer => answer.Request.Method == Method.Initialize).Result
        where handshake is not null
        from told in connection.Heard.Select(received => received.Message).OfType<JsonRpcNotification>()
        let capability = MethodAvailability.CoveredBy(told.Method)
        where capability is not null
        select TrafficFinding.On(connection, IsDeclared(ServerAnswer.Member(handshake.Result, "capabilities"), capability), told);

    private static bool IsDeclared(JsonElement? capabilities, string path) =>
        path.Split('.').Aggregate(capabilities, ServerAnswer.Member) is { ValueKind: not (JsonValueKind.False or JsonValueKind.Null) };
}
