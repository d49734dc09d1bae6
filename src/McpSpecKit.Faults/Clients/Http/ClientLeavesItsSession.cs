using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-051", "does not end its session")]
public sealed class ClientLeavesItsSession : ClientBehaviour
{
    public override bool DeletesItsSession => false;
}
