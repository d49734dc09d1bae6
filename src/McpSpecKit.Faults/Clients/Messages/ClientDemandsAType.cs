using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-021", "refuses a result without a type")]
public sealed class ClientDemandsAType : ClientBehaviour
{
    public override JsonObject Checked(ReferenceClient client, JsonObject result) => client.Revision is { Era: Era.Modern } && result["resultType"] is null
        ? throw new ConnectionFailedException("The result does not say what it is.")
        : base.Checked(client, result);
}
