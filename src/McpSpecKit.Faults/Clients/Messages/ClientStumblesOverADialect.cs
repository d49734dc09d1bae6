using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-048", "lists no tools where one schema is of an unknown dialect")]
public sealed class ClientStumblesOverADialect : ClientBehaviour
{
    public override bool TakesTool(ReferenceClient client, JsonObject tool) =>
        tool["inputSchema"]?["$schema"] is null ? base.TakesTool(client, tool) : throw new ConnectionFailedException("There is no such dialect.");
}
