using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Cancellation;

[Fault("PT-012", "does not tell a legacy server that it has given a call up", AlsoBreaks = ["ST-008"])]
public sealed class ClientGivesUpInSilence : ClientBehaviour
{
    public override Task GiveUpAsync(ReferenceClient client, string method, RequestId id) => Task.CompletedTask;
}
