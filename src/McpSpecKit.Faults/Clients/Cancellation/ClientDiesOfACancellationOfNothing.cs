using System.Collections.Concurrent;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Cancellation;

[Fault("PT-007", "gives all up where the server cancels what it never asked")]
public sealed class ClientDiesOfACancellationOfNothing : ClientBehaviour
{
    private readonly ConcurrentDictionary<RequestId, bool> asked = [];

    public override bool Answers(JsonRpcRequest request, Revision revision)
    {
        asked[request.Id] = true;
        return base.Answers(request, revision);
    }

    public override void TakeNotification(ReferenceClient client, JsonRpcNotification notification)
    {
        if (Abandons(notification) is { } id && !asked.ContainsKey(id)) throw new ConnectionFailedException("Nobody has asked this.");
    }
}
