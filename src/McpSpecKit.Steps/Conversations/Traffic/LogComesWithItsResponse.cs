using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Over HTTP, a log message comes on the stream of the response to a request that has named a level, and before the response.</summary>
internal sealed class LogComesWithItsResponse : ITrafficRule
{
    public string Phrase => "each log message comes on the stream of its response";

    public string Subject => "log messages";

    public string Expected => "log messages on the stream of the response to the request that names the level";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        scene.Revision.Era is not Era.Modern || scene.Transport is not Transport.StreamableHttp ? [] :
        from connection in scene.Connections
        from received in LogStream.Messages(connection)
        let requests = LogStream.RequestsOn(connection, received.Lane)
        where requests.Count > 0 || IsListening(connection, received.Lane)
        select TrafficFinding.On(connection, requests.Any(LogStream.WantsLog), received.Message);

    /// <summary>Whether a stream belongs to a subscription, to which no response has come yet.</summary>
    private static bool IsListening(TrafficConnection connection, string lane) => connection.Heard.Any(received =>
        received.Lane == lane && received.Message is JsonRpcNotification { Method: Method.SubscriptionAcknowledged });
}
