using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Utilities;

[Fault("PT-025", "cancels a request that it has never sent, whenever a tool is called")]
public sealed class CancelsWhatItNeverAsked : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        await context.NotifyAsync(Method.Cancelled, new JsonObject { ["requestId"] = "never-sent" }, cancellationToken);
        return await base.CallToolAsync(context, cancellationToken);
    }
}
