using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-062", "subscribes to changes by a text in place of true")]
public sealed class ClientSubscribesInWords : ClientBehaviour
{
    public override JsonObject SubscriptionFilter() => new() { ["toolsListChanged"] = "true" };
}
