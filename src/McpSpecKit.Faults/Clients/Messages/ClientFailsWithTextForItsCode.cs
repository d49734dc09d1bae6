using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-014", "answers with an error whose code is text")]
public sealed class ClientFailsWithTextForItsCode : ClientBehaviour
{
    public override JsonObject Answer(JsonRpcRequest request)
    {
        var answer = base.Answer(request);
        if (answer["error"] is { } error) error["code"] = "METHOD_NOT_FOUND";
        return answer;
    }
}
