using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>Only the ends of a name are bound.</summary>
internal sealed class WritesANameWithAColon : ServerBehaviour
{
    public override string Write(JsonNode message) =>
        base.Write(message).Replace("com.example/purpose", "com.example/pur:pose", StringComparison.Ordinal);
}
