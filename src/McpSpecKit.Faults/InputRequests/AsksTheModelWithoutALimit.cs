using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MS-062", "asks the client's model without a number of tokens, in a request or in a result")]
public sealed class AsksTheModelWithoutALimit : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        if (message is not JsonObject sent) return base.Write(message);
        if (sent["params"] is JsonObject asked) asked.Remove("maxTokens");
        if (sent["result"]?["inputRequests"]?["sampling"]?["params"] is JsonObject question) question.Remove("maxTokens");
        return base.Write(message);
    }
}
