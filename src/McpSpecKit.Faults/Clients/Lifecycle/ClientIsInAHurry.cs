using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-006", "asks for the prompts before initialize is answered", AlsoBreaks = ["LC-002", "LC-014", "LC-015", "LC-019", "HT-046", "HT-050"])]
public sealed class ClientIsInAHurry : ClientBehaviour
{
    public override async Task ConnectAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        var connecting = base.ConnectAsync(client, cancellationToken);
        await AskInVainAsync(client, cancellationToken);
        await connecting;
    }

    private static async Task AskInVainAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.RequestAsync(Method.ListPrompts, parameters: null, cancellationToken);
        }
        catch (ServerErrorException)
        {
            // The server has no prompts.
        }
    }
}
