using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-019", "asks for elicitation in revisions that have none")]
public sealed class ElicitsInEveryRevision : ServerBehaviour
{
    public override bool IsDefined(Revision revision, string capability) => true;

    public override bool MayAsk(ServerSession session, string capability) =>
        base.MayAsk(session, capability) || (capability is ClientCapability.Elicitation && !base.IsDefined(session.Revision, capability));
}
