using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("PT-002", "answers a request of a modern server")]
public sealed class ClientAnswersInTheModernEra : ClientBehaviour
{
    public override bool Answers(JsonRpcRequest request, Revision revision) => true;
}
