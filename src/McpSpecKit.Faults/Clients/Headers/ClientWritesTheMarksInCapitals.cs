using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-101", "writes the marks around Base64 in capitals", AlsoBreaks = ["HT-100", "HT-102"])]
public sealed class ClientWritesTheMarksInCapitals : ClientBehaviour
{
    public override string? ParameterHeader(JsonValue? value) =>
        base.ParameterHeader(value)?.Replace("=?base64?", "=?BASE64?", StringComparison.Ordinal);
}
