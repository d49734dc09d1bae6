using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Input;

[Fault("MR-018", "trims the state that it was given")]
public sealed class ClientTrimsTheState : ClientBehaviour
{
    public override JsonObject Extended(JsonObject parameters, JsonObject asked)
    {
        var extended = base.Extended(parameters, asked);
        if (extended.Text("requestState") is { } state) extended["requestState"] = state.Trim();
        return extended;
    }
}
