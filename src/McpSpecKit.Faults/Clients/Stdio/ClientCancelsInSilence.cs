using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-008", "does not name a modern call that it gives up", AlsoBreaks = ["PT-012"])]
public sealed class ClientCancelsInSilence : ClientBehaviour
{
    public override Task GiveUpAsync(ReferenceClient client, string method, RequestId id) =>
        client.Revision is { Era: Era.Modern } ? Task.CompletedTask : base.GiveUpAsync(client, method, id);
}
