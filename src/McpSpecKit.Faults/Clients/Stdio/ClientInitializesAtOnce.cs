using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("VN-026", "opens with a handshake, although it speaks the modern era too")]
public sealed class ClientInitializesAtOnce : ClientBehaviour
{
    public override bool HasToFindOut => false;
}
