using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-094", "repeats an argument that is null", AlsoBreaks = ["HT-095"])]
public sealed class ClientRepeatsNull : ClientBehaviour
{
    public override string? ParameterHeader(JsonValue? value) =>
        value is null ? "null" : base.ParameterHeader(value);
}
