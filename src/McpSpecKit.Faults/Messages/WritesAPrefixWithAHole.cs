using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-034", "writes a prefix with nothing between two of its dots")]
public sealed class WritesAPrefixWithAHole : ServerBehaviour
{
    public override string Write(JsonNode message) =>
        base.Write(message).Replace("com.example/purpose", "com..example/purpose", StringComparison.Ordinal);
}
