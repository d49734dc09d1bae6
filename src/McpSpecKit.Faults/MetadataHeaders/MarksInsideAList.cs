using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-084", "marks what stands below items", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class MarksInsideAList : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(request, cancellationToken);
        if (request.Request.Method is Method.ListTools) result["tools"]!.AsArray().Add(Tool());
        return result;
    }

    private static JsonObject Tool() => new()
    {
        ["name"] = "test_listed",
        ["inputSchema"] = JsonNode.Parse("""{"type":"object","properties":{"cities":{"type":"array","items":{"type":"string","x-mcp-header":"City"}}}}"""),
    };
}
