using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-046", "takes the session id of a refusal to its next initialize", AlsoBreaks = ["HT-050"])]
public sealed class ClientKeepsTheSessionOfARefusal : ClientBehaviour
{
    private string? kept;

    public override string? SessionFrom(System.Net.HttpStatusCode status, string? id)
    {
        kept = id ?? kept;
        return kept;
    }

    public override string? SessionHeader(string? assigned, Outgoing? message) => assigned ?? kept;
}
