using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-035", "writes a label that begins with a digit")]
public sealed class WritesALabelOfDigits : ServerBehaviour
{
    public override string Write(JsonNode message) =>
        base.Write(message).Replace("com.example/purpose", "com.1example/purpose", StringComparison.Ordinal);
}
