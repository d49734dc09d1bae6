using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-005", "goes to work without notifications/initialized")]
public sealed class ClientNeverSaysItIsReady : ClientBehaviour
{
    protected override Task AnnounceAsync(ReferenceClient client, CancellationToken cancellationToken) => Task.CompletedTask;
}
