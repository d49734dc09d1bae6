using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Cancellation;

[Fault("PT-028", "reports a result of a call that it has given up")]
public sealed class ClientReportsAWithdrawnCall : ClientBehaviour
{
    public override async Task<JsonObject> CallToolAsync(
        ReferenceClient client, string? tool, JsonObject arguments, bool asksForProgress, CancellationToken cancellationToken)
    {
        try
        {
            return await base.CallToolAsync(client, tool, arguments, asksForProgress, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return [];
        }
    }
}
