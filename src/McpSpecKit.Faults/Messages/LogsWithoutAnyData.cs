using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-062", "logs a text under a name of its own in place of data")]
public sealed class LogsWithoutAnyData : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        if (message is JsonObject line && line["method"]?.GetValue<string>() is Method.LogMessage && line["params"] is JsonObject parameters)
        {
            parameters["text"] = parameters["data"]?.DeepClone();
            parameters.Remove("data");
        }

        return base.Write(message);
    }
}
