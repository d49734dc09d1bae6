using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-015", "names no version in a header")]
public sealed class ClientForgetsTheVersionHeader : ClientBehaviour
{
    public override string? VersionHeader(HttpMethod method, Revision? agreed, Outgoing? message) => null;
}
