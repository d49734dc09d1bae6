using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault(
    "MS-019",
    "lists its tools in a result of a type that no extension brought",
    Transports = [Transport.Stdio, Transport.StreamableHttp],
    AlsoBreaks = ["VN-020"])]
public sealed class ListsInATypeOfItsOwn : ServerBehaviour
{
    public override JsonObject Seal(StatelessRequest request, JsonObject result)
    {
        var answer = base.Seal(request, result);
        if (answer.ContainsKey("tools")) answer["resultType"] = "list";
        return answer;
    }
}
