using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-004", "asks again in a version that was refused")]
public sealed class ClientInsistsOnItsVersion : ClientBehaviour
{
    protected override Revision? VersionFrom(ServerErrorException refusal) => Options.Modern[^1];
}
