using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-034", "names another version in the header than in the body")]
public sealed class ClientNamesTwoVersions : ClientBehaviour
{
    public override string? VersionHeader(HttpMethod method, Revision? agreed, Outgoing? message) => Revision.LatestLegacy.Name;
}
