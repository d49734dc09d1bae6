using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-033", "names its latest version in the header, whatever was agreed on")]
public sealed class ClientNamesItsLatestVersion : ClientBehaviour
{
    public override string? VersionHeader(HttpMethod method, Revision? agreed, Outgoing? message) =>
        base.VersionHeader(method, agreed, message) is null ? null : message?.Revision?.Name ?? Revision.LatestLegacy.Name;
}
