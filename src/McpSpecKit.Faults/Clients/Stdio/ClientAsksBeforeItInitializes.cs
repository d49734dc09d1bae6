using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("LC-001", "asks for the prompts before it initializes", AlsoBreaks = ["LC-002", "LC-006", "LC-014", "LC-015", "LC-019", "HT-046", "HT-050"])]
public sealed class ClientAsksBeforeItInitializes : ClientBehaviour
{
    public override async Task ConnectAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.RequestAsync(Method.ListPrompts, parameters: null, cancellationToken);
        }
        catch (ServerErrorException)
        {
            // The server has no prompts.
        }

        await base.ConnectAsync(client, cancellationToken);
    }
}
