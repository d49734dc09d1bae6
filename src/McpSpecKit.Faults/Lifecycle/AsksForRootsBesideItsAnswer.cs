using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-007", "asks for roots while it answers initialize, though the client is not ready", AlsoBreaks = ["HT-012"])]
public sealed class AsksForRootsBesideItsAnswer : ServerBehaviour
{
    public override async Task<JsonObject> InitializeAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var result = await base.InitializeAsync(context, cancellationToken);
        if (MayAsk(context.Session, ClientCapability.Roots))
            await context.Related.SendAsync(JsonRpc.Request(RequestId.Of("not-ready"), Method.ListRoots), cancellationToken);
        return result;
    }
}
