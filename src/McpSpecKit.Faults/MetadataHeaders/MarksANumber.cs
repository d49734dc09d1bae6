using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-083", "marks an argument of type number", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class MarksANumber : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(request, cancellationToken);
        if (request.Request.Method is Method.ListTools) result["tools"]!.AsArray().Add(Tool());
        return result;
    }

    private static JsonObject Tool() => new()
    {
        ["name"] = "test_number",
        ["inputSchema"] = JsonNode.Parse("""{"type":"object","properties":{"share":{"type":"number","x-mcp-header":"Share"}}}"""),
    };
}
