using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-031", "refuses batches in the revision that has them")]
public sealed class RefusesBatches : ServerBehaviour
{
    public override bool TakesBatches(Revision revision) => false;
}
