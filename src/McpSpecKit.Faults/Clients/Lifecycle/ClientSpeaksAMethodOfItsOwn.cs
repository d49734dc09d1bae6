using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-016", "sends a notification that no revision defines")]
public sealed class ClientSpeaksAMethodOfItsOwn : ClientBehaviour
{
    protected override async Task AnnounceAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        await base.AnnounceAsync(client, cancellationToken);
        await client.NotifyAsync("notifications/reference/hello", parameters: null, cancellationToken);
    }
}
