using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-082", "marks two arguments of a tool alike but for the case", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class MarksTwiceTheSame : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(request, cancellationToken);
        if (request.Request.Method is Method.ListTools) result["tools"]!.AsArray().Add(Tool());
        return result;
    }

    private static JsonObject Tool() => new()
    {
        ["name"] = "test_doubled",
        ["inputSchema"] = JsonNode.Parse("""{"type":"object","properties":{"from":{"type":"string","x-mcp-header":"City"},"to":{"type":"string","x-mcp-header":"city"}}}"""),
    };
}
