using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-019", "asks for roots though the client declared none")]
public sealed class AsksForRootsThatAreNotThere : ServerBehaviour
{
    public override bool MayAsk(ServerSession session, string capability) =>
        capability is ClientCapability.Roots || base.MayAsk(session, capability);
}
