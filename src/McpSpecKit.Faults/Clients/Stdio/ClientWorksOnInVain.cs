using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("PT-004", "answers a request that its server has cancelled")]
public sealed class ClientWorksOnInVain : ClientBehaviour
{
    public override RequestId? Abandons(JsonRpcNotification notification) => null;
}
