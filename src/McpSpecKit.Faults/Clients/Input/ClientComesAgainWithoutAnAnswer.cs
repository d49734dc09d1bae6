using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Input;

[Fault("MR-016", "comes again without an answer")]
public sealed class ClientComesAgainWithoutAnAnswer : ClientBehaviour
{
    public override JsonObject Extended(JsonObject parameters, JsonObject asked)
    {
        var extended = base.Extended(parameters, asked);
        if (extended.ContainsKey("inputResponses")) extended["inputResponses"] = new JsonObject();
        return extended;
    }
}
