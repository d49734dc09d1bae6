using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-020", "takes a result of an unknown type")]
public sealed class ClientTakesEveryType : ClientBehaviour
{
    public override JsonObject Checked(ReferenceClient client, JsonObject result) => result;
}
