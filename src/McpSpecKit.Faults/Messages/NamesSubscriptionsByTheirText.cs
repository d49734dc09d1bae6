using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-020", "names a subscription by the text of its id, also where that is a number", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["PT-017"])]
public sealed class NamesSubscriptionsByTheirText : ServerBehaviour
{
    public override Task TellAsync(
        StatelessRequest request, Subscription subscription, string method, JsonObject? parameters, CancellationToken cancellationToken)
    {
        parameters ??= [];
        parameters["_meta"] = new JsonObject { [MetaKey.SubscriptionId] = subscription.Id.ToJsonNode().ToString() };
        return request.NotifyAsync(method, parameters, cancellationToken);
    }
}
