using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Input;

[Fault("MR-020", "comes again under the same id")]
public sealed class ClientComesAgainUnderTheSameId : ClientBehaviour
{
    private JsonNode latest = 0;
    private bool isAgain;

    public override JsonObject Extended(JsonObject parameters, JsonObject asked)
    {
        isAgain = true;
        return base.Extended(parameters, asked);
    }

    public override JsonNode NextId(long number)
    {
        if (!isAgain) latest = base.NextId(number);
        isAgain = false;
        return latest.DeepClone();
    }
}
