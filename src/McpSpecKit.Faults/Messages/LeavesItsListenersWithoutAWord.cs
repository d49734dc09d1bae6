using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-011", "ends its subscriptions without a word", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["PT-023"])]
public sealed class LeavesItsListenersWithoutAWord : ServerBehaviour
{
    public override Task<JsonObject> EndAsync(StatelessRequest request, Subscription subscription, CancellationToken cancellationToken) =>
        throw new OperationCanceledException();
}
