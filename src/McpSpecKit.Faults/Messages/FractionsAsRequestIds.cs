using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-007", "has fractions as the ids of its requests", AlsoBreaks = ["PT-025"])]
public sealed class FractionsAsRequestIds : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        if (message is not JsonObject || message["method"] is null || message["id"] is null) return base.Write(message);
        var request = message.DeepClone();
        request["id"] = 1.5;
        return base.Write(request);
    }
}
