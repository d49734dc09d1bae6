using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-004", "gives an id to a notification of progress", AlsoBreaks = ["MS-062"])]
public sealed class NumbersItsProgress : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        if (message is not JsonObject || message["method"]?.GetValue<string>() != Method.Progress) return base.Write(message);
        var numbered = message.DeepClone();
        numbered["id"] = 1;
        return base.Write(numbered);
    }
}
