using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Transports;

[Fault("ST-002", "writes each member of a message on a line of its own", Transports = [Transport.Stdio], AlsoBreaks = ["ST-005"])]
public sealed class WritesMessagesOverSeveralLines : ServerBehaviour
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public override string Write(JsonNode message) => message.ToJsonString(Indented);
}
