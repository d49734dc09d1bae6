using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-010", "answers under an id of its own", AlsoBreaks = ["UT-001"])]
public sealed class ClientAnswersUnderAnotherId : ClientBehaviour
{
    public override JsonObject Answer(JsonRpcRequest request)
    {
        var answer = base.Answer(request);
        answer["id"] = "mine";
        return answer;
    }
}
