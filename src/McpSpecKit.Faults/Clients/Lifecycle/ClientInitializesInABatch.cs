using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-003", "wraps initialize into a batch")]
public sealed class ClientInitializesInABatch : ClientBehaviour
{
    public override JsonNode Write(JsonObject message) =>
        message["method"]?.GetValue<string>() == Method.Initialize ? new JsonArray(message.DeepClone()) : base.Write(message);
}
