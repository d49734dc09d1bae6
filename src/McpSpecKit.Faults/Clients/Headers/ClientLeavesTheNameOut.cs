using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-068", "does not repeat the name of a tool", AlsoBreaks = ["HT-069"])]
public sealed class ClientLeavesTheNameOut : ClientBehaviour
{
    public override string? NameHeader(string method, JsonObject parameters) => null;
}
