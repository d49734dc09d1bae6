using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-016", "refuses the version of a session once another client has agreed on another", Transports = [Transport.StreamableHttp])]
public sealed class FollowsTheLatestHandshake : ServerBehaviour
{
    private volatile string? latest;

    public override string ChooseVersion(string offered) => latest = base.ChooseVersion(offered);

    public override bool AcceptsVersionHeader(ServerSession session, string version) => version.Length is 0 || version == latest;
}
