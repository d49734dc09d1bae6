using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-005", "fails when it has the list of tools", AlsoBreaks = ["HT-050", "HT-069", "PT-008", "PT-014", "PT-028", "PT-021", "MS-044", "LC-016", "MS-050"])]
public sealed class ClientCannotList : ClientBehaviour
{
    public override async Task<IReadOnlyList<string>> ListToolsAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        var names = await base.ListToolsAsync(client, cancellationToken);
        return names is ["add_numbers"] ? throw new ConnectionFailedException("A list is too much for this client.") : names;
    }

    public override Task<JsonObject> CallToolAsync(
        ReferenceClient client, string? tool, JsonObject arguments, bool asksForProgress, CancellationToken cancellationToken) =>
        base.CallToolAsync(client, tool ?? "add_numbers", arguments, asksForProgress, cancellationToken);
}
