using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-033", "fails where a reserved key has another value than text")]
public sealed class ClientExpectsTextInMetadata : ClientBehaviour
{
    public override JsonObject Checked(ReferenceClient client, JsonObject result) =>
        (result["_meta"] as JsonObject ?? []).All(entry => entry.Value is not JsonArray)
            ? base.Checked(client, result)
            : throw new ConnectionFailedException("There is no text in the metadata.");
}
