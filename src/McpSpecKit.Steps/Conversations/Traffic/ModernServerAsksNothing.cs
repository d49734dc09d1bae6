using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>A server of the modern era sends no request.</summary>
internal sealed class ModernServerAsksNothing : ITrafficRule
{
    public string Phrase => "no message of the server is a request";

    public string Subject => "messages";

    public string Expected => "no request of the server";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        scene.Revision.Era is not Era.Modern ? [] :
        from connection in scene.Connections
        from received in connection.Heard
        select TrafficFinding.On(connection, received.Message is not JsonRpcRequest request || !TrafficConnection.IsMeant(request), received.Message);
}
