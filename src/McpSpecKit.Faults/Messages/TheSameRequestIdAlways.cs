using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-009", "has the same id for each of its requests", AlsoBreaks = ["PT-025"])]
public sealed class TheSameRequestIdAlways : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        if (message is not JsonObject || message["method"] is null || message["id"] is null) return base.Write(message);
        var request = message.DeepClone();
        request["id"] = 1;
        return base.Write(request);
    }
}
