using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-011", "answers a ping with neither result nor error", AlsoBreaks = ["MS-010", "MS-001", "UT-001"])]
public sealed class ClientAnswersWithNothing : ClientBehaviour
{
    public override JsonObject Answer(JsonRpcRequest request)
    {
        var answer = base.Answer(request);
        answer.Remove("result");
        return answer;
    }
}
