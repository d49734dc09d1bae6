using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-005", "says that it is initialized although the server refused")]
public sealed class ClientIsReadyAfterAnError : ClientBehaviour
{
    public override async Task ConnectAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        try
        {
            await base.ConnectAsync(client, cancellationToken);
        }
        catch (ServerErrorException)
        {
            await AnnounceAsync(client, cancellationToken);
            throw;
        }
    }
}
