using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-013", "refuses for a missing capability without saying which", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["MS-062"])]
public sealed class KeepsTheCapabilityToItself : ServerBehaviour
{
    public override void RequireCapability(StatelessRequest request, string capability)
    {
        if (!ClientCapability.IsIn(request.Metadata.Capabilities, capability))
            throw StatelessRefusal.BadRequest(ErrorCode.MissingClientCapability, "A capability is missing.");
    }
}
