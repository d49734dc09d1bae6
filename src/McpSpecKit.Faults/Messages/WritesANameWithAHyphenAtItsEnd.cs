using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-037", "writes a name that ends with a hyphen")]
public sealed class WritesANameWithAHyphenAtItsEnd : ServerBehaviour
{
    public override string Write(JsonNode message) =>
        base.Write(message).Replace("com.example/purpose", "com.example/purpose-", StringComparison.Ordinal);
}
