using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-019", "lists the tools of a server that declares none")]
public sealed class ClientAsksForToolsThatAreNotThere : ClientBehaviour
{
    public override async Task ConnectAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        await base.ConnectAsync(client, cancellationToken);
        if (!client.ServerCapabilities.ContainsKey("tools")) await AskInVainAsync(client, cancellationToken);
    }

    private static async Task AskInVainAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.RequestAsync(Method.ListTools, parameters: null, cancellationToken);
        }
        catch (ServerErrorException)
        {
            // The server has no tools.
        }
    }
}
