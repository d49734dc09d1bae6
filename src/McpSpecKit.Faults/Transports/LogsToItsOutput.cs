using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Transports;

[Fault("ST-005", "writes a line to its output when a tool is called", Transports = [Transport.Stdio])]
public sealed class LogsToItsOutput : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        if (context.Session.Unrelated is StandardOutput output) await output.WriteLineAsync("info: a tool is called", cancellationToken);
        return await base.CallToolAsync(context, cancellationToken);
    }
}
