using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Utilities;

[Fault("LG-006", "logs to every client that listens", Transports = [Transport.StreamableHttp], Spoils = true)]
public sealed class LogsToItsListeners : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        if (MayLog(request)) await request.TellAsync(new ServerChange(Method.LogMessage), cancellationToken);
        return await base.CallToolAsync(request, cancellationToken);
    }

    public override bool Brings(Subscription subscription, ServerChange change) => change.Method is Method.LogMessage || base.Brings(subscription, change);

    public override Task TellAsync(
        StatelessRequest request, Subscription subscription, string method, JsonObject? parameters, CancellationToken cancellationToken) =>
        base.TellAsync(
            request,
            subscription,
            method,
            method is Method.LogMessage ? new JsonObject { ["level"] = "info", ["data"] = "A tool is called." } : parameters,
            cancellationToken);
}
