using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Cancellation;

[Fault("PT-013", "names an unknown request when it gives a call up", AlsoBreaks = ["PT-012", "ST-008"])]
public sealed class ClientCancelsWhatItNeverAsked : ClientBehaviour
{
    public override Task GiveUpAsync(ReferenceClient client, string method, RequestId id) =>
        client.NotifyAsync(Method.Cancelled, new JsonObject { ["requestId"] = "nobody" }, CancellationToken.None);
}
