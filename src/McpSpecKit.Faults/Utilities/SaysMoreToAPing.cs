using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Utilities;

[Fault("UT-001", "answers a ping with a member of its own")]
public sealed class SaysMoreToAPing : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken) =>
        context.Request.Method is Method.Ping ? new JsonObject { ["pong"] = true } : await base.AnswerAsync(context, cancellationToken);
}
