using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Input;

[Fault("MR-019", "brings a state that it was not given")]
public sealed class ClientMakesAStateUp : ClientBehaviour
{
    public override JsonObject Extended(JsonObject parameters, JsonObject asked)
    {
        var extended = base.Extended(parameters, asked);
        extended["requestState"] ??= "none";
        return extended;
    }
}
