using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-016", "refuses unknown methods of the modern era with 200 instead of 404", Transports = [Transport.StreamableHttp])]
public sealed class RefusesUnknownMethodsWith200 : ServerBehaviour
{
    public override int StatusOf(RefusedException refusal) => refusal.Code is ErrorCode.MethodNotFound ? 200 : base.StatusOf(refusal);
}
