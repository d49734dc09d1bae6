using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("VN-027", "asks for the tools before it knows the era of its server")]
public sealed class ClientDoesNotProbe() : ClientBehaviour(new ClientOptions { Revisions = [.. Revision.All.Where(revision => revision.Era is Era.Modern)] })
{
    public override Task DiscoverAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        client.Agree(Options.Modern[^1], new JsonObject { ["tools"] = new JsonObject() });
        return Task.CompletedTask;
    }
}
