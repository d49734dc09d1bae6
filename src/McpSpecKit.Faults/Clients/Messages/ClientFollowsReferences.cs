using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-050", "follows a reference into the network")]
public sealed class ClientFollowsReferences : ClientBehaviour
{
    private static readonly HttpClient Http = new();

    public override bool TakesTool(ReferenceClient client, JsonObject tool)
    {
        if (tool["inputSchema"]?["properties"]?["watched"]?["$ref"] is { } reference) Fetch(reference.ToString());
        return base.TakesTool(client, tool);
    }

    private static void Fetch(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        Http.Send(request).Dispose();
    }
}
