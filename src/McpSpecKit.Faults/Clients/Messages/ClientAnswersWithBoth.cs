using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-012", "answers with a result and an error", AlsoBreaks = ["MS-010", "MS-001", "HT-010", "UT-001"])]
public sealed class ClientAnswersWithBoth : ClientBehaviour
{
    public override JsonObject Answer(JsonRpcRequest request)
    {
        var answer = base.Answer(request);
        answer["error"] = new JsonObject { ["code"] = 1, ["message"] = "and yet" };
        return answer;
    }
}
