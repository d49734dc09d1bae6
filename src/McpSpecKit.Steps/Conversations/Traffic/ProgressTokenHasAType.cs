using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>The token of a request of the server, and that under which it tells of progress, is a string or an integer.</summary>
internal sealed class ProgressTokenHasAType : ITrafficRule
{
    public string Phrase => "each progress token of the server is a string or an integer";

    public string Subject => "progress tokens";

    public string Expected => "progress tokens that are strings or integers";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        from connection in scene.Connections
        from message in connection.Heard.Select(received => received.Message)
        let token = TokenIn(message)
        where token is not null
        select TrafficFinding.On(connection, IsToken(token.Value), message);

    private static JsonElement? TokenIn(JsonRpcMessage message) => message switch
    {
        JsonRpcRequest request => ProgressToken.Element(request.Params),
        JsonRpcNotification { Method: Method.Progress } told => ServerAnswer.Member(told.Params, MetaKey.ProgressToken),
        _ => null,
    };

    private static bool IsToken(JsonElement token) =>
        token.ValueKind is JsonValueKind.String
        || (token.ValueKind is JsonValueKind.Number && (!token.TryGetDecimal(out var number) || decimal.IsInteger(number)));
}
