using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-044", "cannot use a tool whose schema has keywords of 2020-12")]
public sealed class ClientKnowsAnOldDialectOnly : ClientBehaviour
{
    public override bool TakesTool(ReferenceClient client, JsonObject tool) =>
        !tool.ToJsonString().Contains("prefixItems", StringComparison.Ordinal) && base.TakesTool(client, tool);
}
