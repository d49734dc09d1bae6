using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-020", "names the latest subscription, whichever a change is told on", Transports = [Transport.Stdio], AlsoBreaks = ["PT-017"])]
public sealed class NamesTheLatestSubscription : ServerBehaviour
{
    private RequestId latest;

    public override Task AcknowledgeAsync(StatelessRequest request, Subscription subscription, CancellationToken cancellationToken)
    {
        latest = subscription.Id;
        return base.AcknowledgeAsync(request, subscription, cancellationToken);
    }

    public override Task TellAsync(
        StatelessRequest request, Subscription subscription, string method, JsonObject? parameters, CancellationToken cancellationToken)
    {
        parameters ??= [];
        parameters["_meta"] = new JsonObject { [MetaKey.SubscriptionId] = latest.ToJsonNode() };
        return request.NotifyAsync(method, parameters, cancellationToken);
    }
}
