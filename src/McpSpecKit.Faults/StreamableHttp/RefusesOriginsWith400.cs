using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-003", "refuses foreign origins with 400 instead of 403", Transports = [Transport.StreamableHttp])]
public sealed class RefusesOriginsWith400 : ServerBehaviour
{
    public override int StatusOfForeignOrigin => 400;
}
