using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-102", "leaves an argument as it is that looks encoded")]
public sealed class ClientTrustsWhatLooksEncoded : ClientBehaviour
{
    public override string? ParameterHeader(JsonValue? value) =>
        value?.GetValueKind() is JsonValueKind.String && value.ToString().StartsWith("=?base64?", StringComparison.Ordinal) ? value.ToString() : base.ParameterHeader(value);
}
