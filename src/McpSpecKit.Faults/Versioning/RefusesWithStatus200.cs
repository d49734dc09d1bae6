using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-010", "answers incomplete metadata and missing capabilities with status 200", Transports = [Transport.StreamableHttp])]
public sealed class RefusesWithStatus200 : ServerBehaviour
{
    public override int StatusOf(RefusedException refusal) =>
        refusal.Code is ErrorCode.InvalidParams or ErrorCode.MissingClientCapability ? 200 : base.StatusOf(refusal);
}
