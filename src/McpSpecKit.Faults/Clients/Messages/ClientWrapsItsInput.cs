using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-062", "wraps each answer to a question of a result as if it were a response")]
public sealed class ClientWrapsItsInput : ClientBehaviour
{
    protected override JsonObject Input(string? method) => new() { ["result"] = base.Input(method) };
}
