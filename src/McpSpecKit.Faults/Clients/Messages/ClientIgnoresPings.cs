using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("UT-001", "does not answer pings")]
public sealed class ClientIgnoresPings : ClientBehaviour
{
    public override bool Answers(JsonRpcRequest request, Revision revision) => request.Method != Method.Ping && base.Answers(request, revision);
}
