using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Over HTTP, no log message comes on the stream of a subscription. That it comes for no request without a level is told by a rule of its own.</summary>
internal sealed class LogComesWithItsResponse : ITrafficRule
{
    public string Phrase => "each log message comes on the stream of its response";

    public string Subject => "log messages";

    public string Expected => "log messages on the stream of the response to the request that names the level";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        scene.Revision.Era is not Era.Modern || scene.Transport is not Transport.StreamableHttp ? [] :
        from connection in scene.Connections
        from received in LogStream.Messages(connection)
        select TrafficFinding.On(connection, !LogStream.IsListening(connection, received.Lane), received.Message);
}
