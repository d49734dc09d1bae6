using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>A cancellation of a legacy server names a request that the server has sent; whether that was still open cannot be told from outside.</summary>
internal sealed class CancellationNamesAnOwnRequest : ITrafficRule
{
    public string Phrase => "each cancellation of the server names an open request of its own";

    public string Subject => "cancellations";

    public string Expected => "cancellations of requests that the server has sent";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene)
    {
        if (scene.Revision.Era is not Era.Legacy) yield break;
        var sent = scene.Connections.SelectMany(connection => connection.Requests).Select(request => request.Id).ToHashSet();
        foreach (var connection in scene.Connections)
        {
            foreach (var told in connection.Notifications(Method.Cancelled))
            {
                if (ServerAnswer.Member(told.Params, "requestId") is { } named)
                    yield return TrafficFinding.On(connection, RequestId.TryRead(named, out var id) && sent.Contains(id), told);
            }
        }
    }
}
