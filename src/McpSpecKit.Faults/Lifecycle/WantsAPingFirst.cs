using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "refuses initialize until it was pinged", Transports = [Transport.Stdio])]
public sealed class WantsAPingFirst : ServerBehaviour
{
    private bool isPinged;

    public override Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken)
    {
        isPinged |= context.Request.Method is Method.Ping;
        return context.Request.Method is Method.Initialize && !isPinged
            ? throw new RefusedException(ErrorCode.InvalidRequest, "Nobody has pinged yet.")
            : base.AnswerAsync(context, cancellationToken);
    }
}
