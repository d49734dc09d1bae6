using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-023", "ends its subscriptions with an error, as if they had failed", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["PT-011"])]
public sealed class EndsSubscriptionsWithAnError : ServerBehaviour
{
    public override Task<JsonObject> EndAsync(StatelessRequest request, Subscription subscription, CancellationToken cancellationToken) =>
        throw new RefusedException(ErrorCode.InternalError, "The server ends.");
}
