using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-081", "marks an argument with something that no header is called", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class MarksWithASpace : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(request, cancellationToken);
        if (request.Request.Method is Method.ListTools) result["tools"]!.AsArray().Add(Tool());
        return result;
    }

    private static JsonObject Tool() => new()
    {
        ["name"] = "test_spaced",
        ["inputSchema"] = JsonNode.Parse("""{"type":"object","properties":{"city":{"type":"string","x-mcp-header":"My City"}}}"""),
    };
}
