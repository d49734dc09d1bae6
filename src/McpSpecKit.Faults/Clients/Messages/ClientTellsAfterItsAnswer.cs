using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("PG-012", "tells of progress after its answer")]
public sealed class ClientTellsAfterItsAnswer : ClientBehaviour
{
    public override async Task AnsweredAsync(ReferenceClient client, JsonRpcRequest request)
    {
        if (ProgressTokenOf(request) is { } token) await client.NotifyAsync(Method.Progress, Progress(token, 3), CancellationToken.None);
    }
}
