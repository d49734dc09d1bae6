using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-047", "refuses requests without a session id with 401 instead of 400", Transports = [Transport.StreamableHttp])]
public sealed class AsksForASessionWith401 : ServerBehaviour
{
    public override int StatusWithoutSession => 401;
}
