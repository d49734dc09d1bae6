using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-028", "does not connect again once it was refused")]
public sealed class ClientIsOffendedForEver : ClientBehaviour
{
    private bool isOffended;

    public override async Task ConnectAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        if (isOffended) throw new ConnectionFailedException("The server does not want this client.");
        try
        {
            await base.ConnectAsync(client, cancellationToken);
        }
        catch (ServerErrorException)
        {
            isOffended = true;
            throw;
        }
    }
}
