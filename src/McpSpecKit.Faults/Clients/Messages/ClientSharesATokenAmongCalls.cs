using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("PG-013", "has one progress token for all its calls")]
public sealed class ClientSharesATokenAmongCalls : ClientBehaviour
{
    public override JsonNode NextProgressToken() => "progress";
}
