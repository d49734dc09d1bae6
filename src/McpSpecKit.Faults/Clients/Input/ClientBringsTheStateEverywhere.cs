using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Input;

[Fault("MR-021", "brings a state with every request that follows")]
public sealed class ClientBringsTheStateEverywhere : ClientBehaviour
{
    private JsonNode? kept;

    public override JsonObject Extended(JsonObject parameters, JsonObject asked)
    {
        kept = asked["requestState"];
        return base.Extended(parameters, asked);
    }

    public override JsonObject? Complete(string method, JsonObject? parameters, Revision? revision)
    {
        var complete = base.Complete(method, parameters, revision);
        if (kept is not null && complete is not null) complete["requestState"] = kept.DeepClone();
        return complete;
    }
}
