using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-100", "escapes what does not fit into a header as in a URL", AlsoBreaks = ["HT-101", "HT-102"])]
public sealed class ClientEscapesArguments : ClientBehaviour
{
    public override string? ParameterHeader(JsonValue? value) =>
        value?.GetValueKind() is JsonValueKind.String && base.ParameterHeader(value) != value.ToString() ? Uri.EscapeDataString(value.ToString()) : base.ParameterHeader(value);
}
