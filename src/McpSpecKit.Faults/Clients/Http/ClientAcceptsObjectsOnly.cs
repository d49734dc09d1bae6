using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-009", "accepts no event stream with POST")]
public sealed class ClientAcceptsObjectsOnly : ClientBehaviour
{
    public override string AcceptOfPost => "application/json";
}
