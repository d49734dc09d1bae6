using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Where the client has sent nothing but whole messages, each response has the id of a request of the client. Over HTTP, a response without an id can be the client's fault.</summary>
internal sealed class ResponseWasAskedFor : ITrafficRule
{
    public string Phrase => "each response of the server answers a request";

    public string Subject => "responses";

    public string Expected => "responses that answer a request of the client";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene)
    {
        if (scene.IsTried) yield break;
        var asked = scene.Asked.Select(request => request.Id).ToHashSet();
        foreach (var connection in scene.Connections)
        {
            foreach (var message in connection.Heard.Select(received => received.Message))
            {
                if (message is JsonRpcResult result) yield return TrafficFinding.On(connection, asked.Contains(result.Id), message);
                else if (message is JsonRpcError { Id: { } id }) yield return TrafficFinding.On(connection, asked.Contains(id), message);
                else if (message is JsonRpcError && scene.Transport is not Transport.StreamableHttp) yield return TrafficFinding.On(connection, holds: false, message);
            }
        }
    }
}
