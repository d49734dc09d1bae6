using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-072", "refuses headers with status 403", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-085", "HT-087", "VN-037"])]
public sealed class RefusesHeadersWithStatus403 : ServerBehaviour
{
    public override int StatusOf(RefusedException refusal) =>
        refusal.Code is ErrorCode.HeaderMismatch ? 403 : base.StatusOf(refusal);
}
