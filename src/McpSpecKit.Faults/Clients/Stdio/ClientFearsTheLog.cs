using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-007", "takes whatever its server logs for an error")]
public sealed class ClientFearsTheLog : ClientBehaviour
{
    private volatile bool isAfraid;

    public override async Task ReadLogAsync(Stream log)
    {
        isAfraid = await log.ReadAsync(new byte[1]) > 0;
        await base.ReadLogAsync(log);
    }

    public override Task<JsonObject> CallToolAsync(
        ReferenceClient client, string? tool, JsonObject arguments, bool asksForProgress, CancellationToken cancellationToken) => isAfraid
        ? throw new ConnectionFailedException("The server has failed.")
        : base.CallToolAsync(client, tool, arguments, asksForProgress, cancellationToken);
}
