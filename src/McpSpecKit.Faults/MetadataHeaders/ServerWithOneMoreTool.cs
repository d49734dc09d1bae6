using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Faults.MetadataHeaders;

/// <summary>A server that lists a tool which a header cannot repeat as it should.</summary>
/// <param name="name">The name of the tool.</param>
/// <param name="inputSchema">What its arguments are.</param>
public abstract class ServerWithOneMoreTool(string name, [StringSyntax(StringSyntaxAttribute.Json)] string inputSchema) : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(request, cancellationToken);
        if (request.Request.Method is Method.ListTools)
            result["tools"]!.AsArray().Add(new JsonObject { ["name"] = name, ["inputSchema"] = JsonNode.Parse(inputSchema) });
        return result;
    }
}
