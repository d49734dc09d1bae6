using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>A legacy server asks the client for nothing that the client has not declared in initialize.</summary>
internal sealed class RequestNeedsADeclaredCapability : ITrafficRule
{
    public string Phrase => "each request of the server needs a capability that the client declared";

    public string Subject => "requests of the server";

    public string Expected => "requests for which the client has declared the capability";

    private static readonly (string Method, string Capability)[] Needed =
        [(Method.CreateMessage, "sampling"), (Method.ListRoots, "roots"), (Method.Elicit, "elicitation")];

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        from connection in scene.Connections
        let opening = connection.Entries.OfType<ExchangeEntry.Asked>().FirstOrDefault(asked => asked.Method == Method.Initialize)
        where opening is not null
        let declared = ServerAnswer.Member(opening.Params, "capabilities")
        from request in connection.Requests
        from needed in Needed
        where needed.Method == request.Method
        select TrafficFinding.On(connection, ServerAnswer.Member(declared, needed.Capability) is not null, request);
}
