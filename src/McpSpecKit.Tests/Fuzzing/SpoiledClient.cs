using System.Text;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Tests.Fuzzing;

/// <summary>The reference client, some of whose messages are spoiled.</summary>
internal sealed class SpoiledClient(Mutation mutation) : ClientBehaviour
{
    public override byte[] Encode(JsonNode message) => Encoding.UTF8.GetBytes(mutation.Write(message));
}
