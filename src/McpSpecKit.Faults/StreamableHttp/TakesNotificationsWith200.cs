using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-012", "takes notifications and responses with 200 instead of 202", Transports = [Transport.StreamableHttp])]
public sealed class TakesNotificationsWith200 : ServerBehaviour
{
    public override int StatusOfTaken => 200;
}
