using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-008", "has null as the id of its requests", AlsoBreaks = ["PT-025"])]
public sealed class NullAsRequestId : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        if (message is not JsonObject || message["method"] is null || message["id"] is null) return base.Write(message);
        var request = message.DeepClone();
        request["id"] = null;
        return base.Write(request);
    }
}
