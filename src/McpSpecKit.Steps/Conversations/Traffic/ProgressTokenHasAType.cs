using System.Text.Json;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>The token of a request of the server is a string or an integer.</summary>
internal sealed class ProgressTokenHasAType : ITrafficRule
{
    public string Phrase => "each progress token of the server is text or a whole number";

    public string Subject => "progress tokens";

    public string Expected => "progress tokens that are strings or integers";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        from connection in scene.Connections
        from request in connection.Requests
        let token = ProgressToken.Element(request.Params)
        where token is not null
        select TrafficFinding.On(connection, IsToken(token.Value), request);

    private static bool IsToken(JsonElement token) =>
        token.ValueKind is JsonValueKind.String
        || (token.ValueKind is JsonValueKind.Number && (!token.TryGetDecimal(out var number) || decimal.IsInteger(number)));
}
