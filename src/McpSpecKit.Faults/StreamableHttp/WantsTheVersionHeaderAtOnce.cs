using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("LC-004", "refuses initialize without the header that belongs to what follows it", Transports = [Transport.StreamableHttp])]
public sealed class WantsTheVersionHeaderAtOnce : ServerBehaviour
{
    private readonly AsyncLocal<bool> isNamed = new();

    public override void Received(HttpContext http) => isNamed.Value = http.Request.Headers.ContainsKey("MCP-Protocol-Version");

    public override Task<JsonObject> InitializeAsync(RequestContext context, CancellationToken cancellationToken) => isNamed.Value
        ? base.InitializeAsync(context, cancellationToken)
        : throw new RefusedException(ErrorCode.InvalidRequest, "The header MCP-Protocol-Version is missing.");
}
