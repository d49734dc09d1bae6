using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-016", "lists a tool that only the present connection can use", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class ListsAToolForOneConnection : ServerBehaviour
{
    private readonly string process = Guid.NewGuid().ToString("N");
    private readonly AsyncLocal<string?> connection = new();

    public override void Received(HttpContext http) => connection.Value = http.Connection.Id;

    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(request, cancellationToken);
        if (request.Request.Method is not Method.ListTools) return result;
        result["tools"]!.AsArray().Add(new JsonObject
        {
            ["name"] = $"for_{connection.Value ?? process}",
            ["inputSchema"] = new JsonObject { ["type"] = "object" },
        });
        return result;
    }
}
