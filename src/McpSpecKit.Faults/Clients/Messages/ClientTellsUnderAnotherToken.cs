using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("PG-007", "tells of progress under a token of its own")]
public sealed class ClientTellsUnderAnotherToken : ClientBehaviour
{
    public override async Task TellProgressAsync(ReferenceClient client, JsonRpcRequest request)
    {
        if (ProgressTokenOf(request) is not null) await client.NotifyAsync(Method.Progress, Progress("mine", 1), CancellationToken.None);
    }
}
