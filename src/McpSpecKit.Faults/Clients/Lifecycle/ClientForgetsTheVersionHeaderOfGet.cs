using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-015", "names the version with POST only")]
public sealed class ClientForgetsTheVersionHeaderOfGet : ClientBehaviour
{
    public override string? VersionHeader(HttpMethod method, Revision? agreed, Outgoing? message) =>
        method == HttpMethod.Post ? base.VersionHeader(method, agreed, message) : null;
}
