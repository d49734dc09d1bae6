using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("LC-020", "leaves a server behind that does not exit by itself")]
public sealed class ClientLeavesAStubbornServer : ClientBehaviour
{
    public override bool KillsWhatStays => false;
}
