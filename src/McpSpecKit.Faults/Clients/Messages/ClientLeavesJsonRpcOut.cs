using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-001", "does not say that its notifications are JSON-RPC", AlsoBreaks = ["LC-005", "PT-012", "HT-010", "MS-062", "LC-028", "ST-006", "ST-008"])]
public sealed class ClientLeavesJsonRpcOut : ClientBehaviour
{
    public override JsonNode Write(JsonObject message)
    {
        if (!message.ContainsKey("id")) message.Remove("jsonrpc");
        return base.Write(message);
    }
}
