using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-062", "calls a tool with an array for its arguments")]
public sealed class ClientPutsArgumentsIntoAnArray : ClientBehaviour
{
    public override JsonNode Write(JsonObject message)
    {
        if (message["params"] is JsonObject parameters && parameters["arguments"] is JsonObject { Count: 2 }) parameters["arguments"] = new JsonArray(2, 3);
        return base.Write(message);
    }
}
