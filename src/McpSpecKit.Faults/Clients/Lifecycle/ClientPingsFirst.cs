using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-002", "pings before it initializes", AlsoBreaks = ["HT-050"])]
public sealed class ClientPingsFirst : ClientBehaviour
{
    public override async Task ConnectAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        await client.RequestAsync(Method.Ping, parameters: null, cancellationToken);
        await base.ConnectAsync(client, cancellationToken);
    }
}
