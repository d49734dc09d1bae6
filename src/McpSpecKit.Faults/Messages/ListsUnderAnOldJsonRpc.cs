using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-001", "says JSON-RPC 1.0 where it lists its tools", AlsoBreaks = ["VN-014"])]
public sealed class ListsUnderAnOldJsonRpc : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        var text = base.Write(message);
        return message is JsonObject { } response && response["result"] is JsonObject result && result.ContainsKey("tools")
            ? text.Replace("\"jsonrpc\":\"2.0\"", "\"jsonrpc\":\"1.0\"", StringComparison.Ordinal)
            : text;
    }
}
