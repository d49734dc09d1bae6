using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>No two requests of the server have the same token while the client has not begun to answer the first.</summary>
internal sealed class ProgressTokenIsUnique : ITrafficRule
{
    public string Phrase => "each progress token of the server belongs to one open request";

    public string Subject => "progress tokens";

    public string Expected => "a progress token of its own for each open request";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) => scene.Connections.SelectMany(Examine);

    private static IEnumerable<TrafficFinding> Examine(TrafficConnection connection)
    {
        var open = new Dictionary<RequestId, string>();
        foreach (var entry in connection.Entries)
        {
            switch (entry)
            {
                case ExchangeEntry.Answered answered:
                    open.Remove(answered.Id);
                    break;
                case ExchangeEntry.Heard { Received.Message: JsonRpcRequest request } when ProgressToken.In(request.Params) is { } token:
                    yield return TrafficFinding.On(connection, !open.Any(other => other.Value == token && other.Key != request.Id), request);
                    open[request.Id] = token;
                    break;
            }
        }
    }
}
