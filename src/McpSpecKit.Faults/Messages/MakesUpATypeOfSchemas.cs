using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-049", "writes a schema of a type that JSON Schema does not have")]
public sealed class MakesUpATypeOfSchemas : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        var edited = message.DeepClone();
        if (edited is JsonObject response && response["result"] is JsonObject result && result["tools"] is JsonArray tools)
            tools[0]!["inputSchema"]!["properties"]!["text"] = new JsonObject { ["type"] = "text" };
        return base.Write(edited);
    }
}
