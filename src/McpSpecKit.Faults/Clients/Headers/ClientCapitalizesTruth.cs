using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-099", "writes true with a capital")]
public sealed class ClientCapitalizesTruth : ClientBehaviour
{
    public override string? ParameterHeader(JsonValue? value) =>
        value?.GetValueKind() is JsonValueKind.True ? "True" : base.ParameterHeader(value);
}
