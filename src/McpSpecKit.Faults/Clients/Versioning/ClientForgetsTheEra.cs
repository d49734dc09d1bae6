using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-031", "probes a server that it knows")]
public sealed class ClientForgetsTheEra : ClientBehaviour
{
    protected override bool Remembers(ReferenceClient client) => false;
}
