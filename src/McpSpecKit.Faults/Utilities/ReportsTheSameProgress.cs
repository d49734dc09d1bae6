using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Utilities;

[Fault("PG-004", "reports the same progress each time")]
public sealed class ReportsTheSameProgress : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        if (message is not JsonObject || message["method"]?.GetValue<string>() != Method.Progress) return base.Write(message);
        var standing = message.DeepClone();
        standing["params"]!["progress"] = 1;
        return base.Write(standing);
    }
}
