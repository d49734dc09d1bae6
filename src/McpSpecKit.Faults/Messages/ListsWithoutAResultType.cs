using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-017", "lists its tools in a result that does not say its type", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class ListsWithoutAResultType : ServerBehaviour
{
    public override JsonObject Seal(StatelessRequest request, JsonObject result)
    {
        var answer = base.Seal(request, result);
        if (answer.ContainsKey("tools")) answer.Remove("resultType");
        return answer;
    }
}
