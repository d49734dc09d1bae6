using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-062", "ends a subscription by a result that does not name it", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class EndsSubscriptionsByANamelessResult : ServerBehaviour
{
    public override async Task<JsonObject> EndAsync(StatelessRequest request, Subscription subscription, CancellationToken cancellationToken)
    {
        await base.EndAsync(request, subscription, cancellationToken);
        return [];
    }
}
