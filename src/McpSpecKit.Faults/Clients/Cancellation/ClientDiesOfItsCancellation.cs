using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Cancellation;

[Fault("PT-008", "does nothing more once it has given a call up", AlsoBreaks = ["PT-014", "PT-028"])]
public sealed class ClientDiesOfItsCancellation : ClientBehaviour
{
    private bool hasGivenUp;

    public override async Task GiveUpAsync(ReferenceClient client, string method, RequestId id)
    {
        await base.GiveUpAsync(client, method, id);
        hasGivenUp = true;
    }

    public override Task<IReadOnlyList<string>> ListToolsAsync(ReferenceClient client, CancellationToken cancellationToken) =>
        hasGivenUp ? throw new ConnectionFailedException("All is over.") : base.ListToolsAsync(client, cancellationToken);
}
