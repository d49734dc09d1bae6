using System.Text.Json.Nodes;
using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Fuzzing;

/// <summary>The reference server, some of whose messages are spoiled.</summary>
internal sealed class SpoiledServer(Mutation mutation) : ServerBehaviour
{
    public override string Write(JsonNode message) => mutation.Write(message);
}
