using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-069", "escapes a name as in a URL")]
public sealed class ClientEscapesNames : ClientBehaviour
{
    public override string? NameHeader(string method, JsonObject parameters) => parameters.Text("name") is { } name ? Uri.EscapeDataString(name) : base.NameHeader(method, parameters);
}
