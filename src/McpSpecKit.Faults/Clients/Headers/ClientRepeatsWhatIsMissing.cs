using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-095", "has an empty header for an argument that is left out", AlsoBreaks = ["HT-094"])]
public sealed class ClientRepeatsWhatIsMissing : ClientBehaviour
{
    public override string? ParameterHeader(JsonValue? value) =>
        value is null ? "" : base.ParameterHeader(value);
}
