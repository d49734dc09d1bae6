using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("PG-004", "tells of the same progress twice")]
public sealed class ClientStandsStill : ClientBehaviour
{
    public override async Task TellProgressAsync(ReferenceClient client, JsonRpcRequest request)
    {
        if (ProgressTokenOf(request) is not { } token) return;
        foreach (var step in (int[])[1, 1]) await client.NotifyAsync(Method.Progress, Progress(token, step), CancellationToken.None);
    }
}
