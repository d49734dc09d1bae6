using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-017", "acknowledges no subscription", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["PT-018"])]
public sealed class AcknowledgesNoSubscription : ServerBehaviour
{
    public override Task AcknowledgeAsync(StatelessRequest request, Subscription subscription, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
