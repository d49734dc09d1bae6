using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>On the stream that carried the answer to a request, no progress of the request follows it.</summary>
internal sealed class ProgressEndsWithTheAnswer : ITrafficRule
{
    public string Phrase => "no progress notification of the server follows the answer to its request";

    public string Subject => "progress notifications";

    public string Expected => "no progress of a request that was answered";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) => scene.Connections.SelectMany(Examine);

    private static IEnumerable<TrafficFinding> Examine(TrafficConnection connection)
    {
        var open = new Dictionary<string, List<RequestId>>(StringComparer.Ordinal);
        var answered = new Dictionary<RequestId, string>();
        foreach (var entry in connection.Entries)
        {
            switch (entry)
            {
                case ExchangeEntry.Asked asked when ProgressToken.In(asked.Params) is { } given:
                    if (!open.TryGetValue(given, out var ids)) open[given] = ids = [];
                    ids.Add(asked.Id);
                    break;
                case ExchangeEntry.Heard { Received: { Message: JsonRpcResult result } received }:
                    answered.TryAdd(result.Id, received.Lane);
                    break;
                case ExchangeEntry.Heard { Received: { Message: JsonRpcError { Id: { } id } } received }:
                    answered.TryAdd(id, received.Lane);
                    break;
                case ExchangeEntry.Heard { Received: { Message: JsonRpcNotification { Method: Method.Progress } told } received }
                    when ProgressToken.Of(told) is { } token && open.TryGetValue(token, out var requests):
                    yield return TrafficFinding.On(
                        connection,
                        requests.Exists(request => !answered.TryGetValue(request, out var lane) || lane != received.Lane),
                        $"{told} after the answer");
                    break;
            }
        }
    }
}
