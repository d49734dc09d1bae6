using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Utilities;

[Fault("PG-002", "asks the client for its roots twice at once, under the same progress token")]
public sealed class AsksTwiceUnderOneToken : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        if (MayAsk(context.Session, ClientCapability.Roots))
        {
            foreach (var id in (string[])["one", "two"])
            {
                var meta = new JsonObject { [MetaKey.ProgressToken] = "the-token" };
                await context.Related.SendAsync(JsonRpc.Request(RequestId.Of(id + context.Request.Id), Method.ListRoots, new JsonObject { ["_meta"] = meta }), cancellationToken);
            }
        }

        return await base.CallToolAsync(context, cancellationToken);
    }
}
