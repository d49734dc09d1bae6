using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-039", "writes trace context in a form of its own", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class ShortensTheTrace : ServerBehaviour
{
    public override JsonObject Seal(StatelessRequest request, JsonObject result)
    {
        var answer = base.Seal(request, result);
        if (answer["_meta"]!["traceparent"] is not null) answer["_meta"]!["traceparent"] = "0123456789abcdef";
        return answer;
    }
}
