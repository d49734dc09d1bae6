using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-019", "logs though it did not declare logging")]
public sealed class LogsUndeclared : ServerBehaviour
{
    public LogsUndeclared()
        : base(new ServerOptions { Logging = false })
    {
    }

    public override bool MayLog(ServerSession session) => true;

    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        await context.LogAsync("warning", "Nobody said that there would be logs.", cancellationToken);
        return await base.CallToolAsync(context, cancellationToken);
    }
}
