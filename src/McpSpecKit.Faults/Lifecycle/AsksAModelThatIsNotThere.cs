using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-019", "asks the client's model though the client declared no sampling")]
public sealed class AsksAModelThatIsNotThere : ServerBehaviour
{
    public override bool MayAsk(ServerSession session, string capability) =>
        capability is ClientCapability.Sampling || base.MayAsk(session, capability);
}
