using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-019", "elicits in revisions that have no elicitation, if the client declared something of that name")]
public sealed class ElicitsInEveryRevision : ServerBehaviour
{
    public override bool IsDefined(Revision revision, string capability) => true;
}
