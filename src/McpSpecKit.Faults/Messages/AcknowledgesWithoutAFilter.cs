using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-062", "acknowledges a subscription without saying what it honours", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class AcknowledgesWithoutAFilter : ServerBehaviour
{
    public override Task AcknowledgeAsync(StatelessRequest request, Subscription subscription, CancellationToken cancellationToken) =>
        TellAsync(request, subscription, Method.SubscriptionAcknowledged, new JsonObject(), cancellationToken);
}
