namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>On one connection, no two requests of the server have the same id, unless one is the other, delivered again.</summary>
internal sealed class RequestIdIsNew : ITrafficRule
{
    public string Phrase => "each request of the server has an id of its own";

    public string Subject => "requests of the server";

    public string Expected => "an id of its own for each request";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        from connection in scene.Connections
        from same in connection.Requests.GroupBy(request => request.Id)
        from request in same
        select TrafficFinding.On(connection, same.Select(other => other.Raw.GetRawText()).Distinct().Count() == 1, request);
}
