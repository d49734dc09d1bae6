using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-016", "tells whoever watches one resource of another, too", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class TellsOfOtherResources : ServerBehaviour
{
    public override async Task TellAsync(
        StatelessRequest request, Subscription subscription, string method, JsonObject? parameters, CancellationToken cancellationToken)
    {
        await base.TellAsync(request, subscription, method, parameters, cancellationToken);
        if (method is Method.ResourceUpdated)
            await base.TellAsync(request, subscription, method, new JsonObject { ["uri"] = "test://another" }, cancellationToken);
    }
}
