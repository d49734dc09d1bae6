using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-070", "lists a tool whose name does not fit into a header", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class NamesAToolBeyondAscii : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(request, cancellationToken);
        if (request.Request.Method is Method.ListTools) result["tools"]!.AsArray().Add(Tool());
        return result;
    }

    private static JsonObject Tool() => new()
    {
        ["name"] = "größe",
        ["inputSchema"] = JsonNode.Parse("""{"type":"object"}"""),
    };
}
