using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-008", "puts a request into an array where the revision has no batches", AlsoBreaks = ["HT-010"])]
public sealed class ClientPutsCallsIntoArrays : ClientBehaviour
{
    public override JsonNode Write(JsonObject message) =>
        message["method"]?.GetValue<string>() == Method.CallTool ? new JsonArray(message.DeepClone()) : base.Write(message);
}
