using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-011", "does not subscribe again in a server that it has launched again")]
public sealed class ClientForgetsItsSubscriptions : ClientBehaviour
{
    public override bool SubscribesAgain => false;
}
