using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-050", "does not begin a new session when the server has lost the old one")]
public sealed class ClientIsLostWithItsSession : ClientBehaviour
{
    public override Task<JsonObject> WorkAsync(
        ReferenceClient client, string method, Func<JsonObject?> parameters, CancellationToken cancellationToken) =>
        SendAsync(client, method, parameters, cancellationToken);
}
