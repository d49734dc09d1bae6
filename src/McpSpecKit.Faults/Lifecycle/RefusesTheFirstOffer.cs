using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "refuses the first initialize of each connection", Transports = [Transport.Stdio])]
public sealed class RefusesTheFirstOffer : ServerBehaviour
{
    private bool isAsked;

    public override Task<JsonObject> InitializeAsync(RequestContext context, CancellationToken cancellationToken)
    {
        if (isAsked) return base.InitializeAsync(context, cancellationToken);
        isAsked = true;
        throw new RefusedException(ErrorCode.InternalError, "The server is not ready yet.");
    }
}
