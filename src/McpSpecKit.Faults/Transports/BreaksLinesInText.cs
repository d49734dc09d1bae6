using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Transports;

[Fault("ST-002", "writes line breaks in text as they are", Transports = [Transport.Stdio])]
public sealed class BreaksLinesInText : ServerBehaviour
{
    public override string Write(JsonNode message) => base.Write(message).Replace("\\n", "\n", StringComparison.Ordinal);
}
