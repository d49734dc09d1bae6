using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-010", "puts a request into an array where the revision has no batches", AlsoBreaks = ["HT-008"])]
public sealed class ClientPutsListsIntoArrays : ClientBehaviour
{
    public override JsonNode Write(JsonObject message) =>
        message["method"]?.GetValue<string>() == Method.ListTools ? new JsonArray(message.DeepClone()) : base.Write(message);
}
