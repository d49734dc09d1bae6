using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-103", "repeats an integer that not every JSON reader keeps exact")]
public sealed class ClientSendsHugeIntegers : ClientBehaviour
{
    public override string? ParameterHeader(JsonValue? value) =>
        value?.GetValueKind() is JsonValueKind.Number ? value.ToJsonString() : base.ParameterHeader(value);
}
