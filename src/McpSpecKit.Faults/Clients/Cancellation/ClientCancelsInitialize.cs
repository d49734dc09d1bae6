using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Cancellation;

[Fault("PT-026", "cancels initialize")]
public sealed class ClientCancelsInitialize : ClientBehaviour
{
    public override Task GiveUpAsync(ReferenceClient client, string method, RequestId id) =>
        client.NotifyAsync(Method.Cancelled, new JsonObject { ["requestId"] = id.ToJsonNode() }, CancellationToken.None);
}
