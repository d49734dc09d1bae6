using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-009", "does not launch a server again that is gone")]
public sealed class ClientMissesItsServer : ClientBehaviour
{
    public override bool LaunchesAgain(Revision? agreed) => false;
}
