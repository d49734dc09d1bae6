using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault(
    "VN-014",
    "takes whoever sends a notification that it does not know for a client of the legacy era",
    Transports = [Transport.Stdio])]
public sealed class TakesANotificationForALegacyClient : ServerBehaviour
{
    private bool isLegacy;

    public override Task TakeAsync(
        StatelessServer server, JsonRpcNotification notification, IOutlet outlet, CancellationToken cancellationToken)
    {
        isLegacy |= outlet is StandardOutput && notification.Method is not Method.Cancelled;
        return base.TakeAsync(server, notification, outlet, cancellationToken);
    }

    public override Era EraOf(JsonRpcRequest request, bool isInSession) => isLegacy ? Era.Legacy : base.EraOf(request, isInSession);
}
