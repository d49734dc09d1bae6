using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-008", "pings with null for the id", AlsoBreaks = ["MS-001", "HT-010", "ST-006"])]
public sealed class ClientHasNullForAnId : ClientBehaviour
{
    public override async Task ConnectAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        await base.ConnectAsync(client, cancellationToken);
        var ping = new JsonObject { ["jsonrpc"] = JsonRpc.Version, ["id"] = null, ["method"] = Method.Ping };
        await client.Transport.SendAsync(new Outgoing(ping, Revision: null), cancellationToken);
    }
}
