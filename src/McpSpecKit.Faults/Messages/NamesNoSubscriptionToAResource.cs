using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-020", "names no subscription when a resource has changed", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class NamesNoSubscriptionToAResource : ServerBehaviour
{
    public override Task TellAsync(
        StatelessRequest request, Subscription subscription, string method, JsonObject? parameters, CancellationToken cancellationToken) =>
        method is Method.ResourceUpdated
            ? request.NotifyAsync(method, parameters ?? [], cancellationToken)
            : base.TellAsync(request, subscription, method, parameters, cancellationToken);
}
