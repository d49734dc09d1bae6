using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-006", "asks for the tools before initialize is answered", AlsoBreaks = ["LC-002", "LC-014", "LC-015"])]
public sealed class ClientIsInAHurry : ClientBehaviour
{
    public override async Task ConnectAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        var connecting = base.ConnectAsync(client, cancellationToken);
        var asking = client.RequestAsync(Method.ListTools, parameters: null, cancellationToken);
        await connecting;
        await asking;
    }
}
