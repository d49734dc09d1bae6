using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-019", "returns what a tool did in a result of a type that no extension brought", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class CallsInATypeOfItsOwn : ServerBehaviour
{
    public override JsonObject Seal(StatelessRequest request, JsonObject result)
    {
        var answer = base.Seal(request, result);
        if (answer.ContainsKey("content")) answer["resultType"] = "success";
        return answer;
    }
}
