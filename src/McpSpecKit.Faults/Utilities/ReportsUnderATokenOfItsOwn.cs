using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Utilities;

[Fault("PG-007", "reports progress under a token that it makes up", AlsoBreaks = ["HT-023"])]
public sealed class ReportsUnderATokenOfItsOwn : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        if (message is not JsonObject || message["method"]?.GetValue<string>() != Method.Progress) return base.Write(message);
        var renamed = message.DeepClone();
        renamed["params"]!["progressToken"] = "made-up";
        return base.Write(renamed);
    }
}
