using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-036", "refuses an unknown version with status 200", Transports = [Transport.StreamableHttp])]
public sealed class RefusesVersionsWithStatus200 : ServerBehaviour
{
    public override int StatusOf(RefusedException refusal) =>
        refusal.Code is ErrorCode.UnsupportedProtocolVersion ? 200 : base.StatusOf(refusal);
}
