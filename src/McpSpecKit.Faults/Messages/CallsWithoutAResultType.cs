using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-017", "answers calls with results that do not say their type", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class CallsWithoutAResultType : ServerBehaviour
{
    public override JsonObject Seal(StatelessRequest request, JsonObject result)
    {
        var isComplete = !result.ContainsKey("resultType");
        var answer = base.Seal(request, result);
        if (isComplete && request.Request.Method is Method.CallTool) answer.Remove("resultType");
        return answer;
    }
}
