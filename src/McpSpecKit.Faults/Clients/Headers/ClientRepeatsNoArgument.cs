using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-093", "does not repeat marked arguments", AlsoBreaks = ["HT-099", "HT-100", "HT-101", "HT-102"])]
public sealed class ClientRepeatsNoArgument : ClientBehaviour
{
    public override string? ParameterHeader(JsonValue? value) =>
        null;
}
