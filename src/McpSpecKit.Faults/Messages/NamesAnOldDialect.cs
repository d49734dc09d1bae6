using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-046", "writes schemas of draft-07")]
public sealed class NamesAnOldDialect : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        var edited = message.DeepClone();
        if (edited is JsonObject response && response["result"] is JsonObject result && result["tools"] is JsonArray tools)
            tools[0]!["inputSchema"]!["$schema"] = "http://json-schema.org/draft-07/schema#";
        return base.Write(edited);
    }
}
