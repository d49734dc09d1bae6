using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-020", "uses an extension that the server does not have", AlsoBreaks = ["MS-062"])]
public sealed class ClientUsesAnExtensionUnasked : ClientBehaviour
{
    public override async Task DiscoverAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        await base.DiscoverAsync(client, cancellationToken);
        await client.NotifyAsync("notifications/com.example/hello", parameters: null, cancellationToken);
    }
}
