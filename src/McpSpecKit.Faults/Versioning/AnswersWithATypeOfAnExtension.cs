using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault(
    "VN-020",
    "lists its prompts by a type of result that only an extension knows",
    Transports = [Transport.Stdio, Transport.StreamableHttp],
    AlsoBreaks = ["MS-019", "MS-062"])]
public sealed class AnswersWithATypeOfAnExtension : ServerBehaviour
{
    public override JsonObject Seal(StatelessRequest request, JsonObject result)
    {
        var complete = base.Seal(request, result);
        if (request.Request.Method is Method.ListPrompts) complete["resultType"] = "gallery";
        return complete;
    }
}
