using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-034", "has two dots in a row in a prefix")]
public sealed class ClientDoublesADot : ClientBehaviour
{
    public override string OwnKey => "com..example/client";
}
