using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>In the modern era, a server that sends log messages declares logging.</summary>
internal sealed class LogIsDeclared : ITrafficRule
{
    public string Phrase => "each log message comes from a server that declares logging";

    public string Subject => "log messages";

    public string Expected => "log messages of a server that declares logging";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        scene.Revision.Era is not Era.Modern || scene.Capabilities is null ? [] :
        from connection in scene.Connections
        from told in connection.Notifications(Method.LogMessage)
        select TrafficFinding.On(connection, ServerAnswer.Member(scene.Capabilities, "logging") is not null, told);
}
