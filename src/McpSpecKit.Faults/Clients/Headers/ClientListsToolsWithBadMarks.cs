using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-096", "lists a tool with a bad mark")]
public sealed class ClientListsToolsWithBadMarks : ClientBehaviour
{
    public override bool TakesTool(ReferenceClient client, JsonObject tool)
    {
        base.TakesTool(client, tool);
        return true;
    }
}
