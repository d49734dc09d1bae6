using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-004", "gives its notifications an id", AlsoBreaks = ["LC-005", "PT-012", "LC-016", "LC-028", "MS-009", "MS-062", "ST-008"])]
public sealed class ClientNumbersItsNotifications : ClientBehaviour
{
    public override JsonNode Write(JsonObject message)
    {
        if (!message.ContainsKey("id")) message["id"] = "n-1";
        return base.Write(message);
    }
}
