using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-013", "answers with an error without a message")]
public sealed class ClientFailsWithoutAMessage : ClientBehaviour
{
    public override JsonObject Answer(JsonRpcRequest request)
    {
        var answer = base.Answer(request);
        answer["error"]?.AsObject().Remove("message");
        return answer;
    }
}
