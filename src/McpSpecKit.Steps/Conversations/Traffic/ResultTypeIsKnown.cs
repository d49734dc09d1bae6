using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Towards a client that lists no extension, a result is of a type of the core.</summary>
internal sealed class ResultTypeIsKnown : ITrafficRule
{
    public string Phrase => "each result without extensions is of a type of the core";

    public string Subject => "typed results";

    public string Expected => "results of the type complete or input_required";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        scene.Revision.Era is not Era.Modern ? [] :
        from connection in scene.Connections
        from answer in connection.Results
        where !ListsExtensions(answer.Request)
        let type = ServerAnswer.Text(answer.Result.Result, "resultType")
        where type is not null
        select TrafficFinding.On(connection, type is "complete" or "input_required", $"to {answer.Request.Method} came {answer.Result}");

    private static bool ListsExtensions(ExchangeEntry.Asked request) =>
        ServerAnswer.Member(ServerAnswer.Member(ServerAnswer.Member(request.Params, "_meta"), MetaKey.ClientCapabilities), "extensions") is not null;
}
