using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MR-005", "asks the same question twice under one key", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class AsksTwiceUnderOneKey : ServerBehaviour
{
    public override string Write(JsonNode message)
    {
        var text = base.Write(message);
        if (message is not JsonObject || message["result"] is not JsonObject result || result["inputRequests"] is not JsonObject questions) return text;
        var (key, question) = questions.Single();
        var member = $"\"{key}\":{base.Write(question!)}";
        return text.Replace(member, $"{member},{member}", StringComparison.Ordinal);
    }
}
