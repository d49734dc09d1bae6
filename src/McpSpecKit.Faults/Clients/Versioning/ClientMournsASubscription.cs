using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("PT-021", "does nothing more where less is acknowledged than it asked for")]
public sealed class ClientMournsASubscription : ClientBehaviour
{
    private volatile bool isSad;

    public override void TakeNotification(ReferenceClient client, JsonRpcNotification notification) =>
        isSad |= notification.Method == Method.SubscriptionAcknowledged && !notification.Raw.GetRawText().Contains("toolsListChanged", StringComparison.Ordinal);

    public override Task<IReadOnlyList<string>> ListToolsAsync(ReferenceClient client, CancellationToken cancellationToken) =>
        isSad ? throw new ConnectionFailedException("All is in vain.") : base.ListToolsAsync(client, cancellationToken);
}
