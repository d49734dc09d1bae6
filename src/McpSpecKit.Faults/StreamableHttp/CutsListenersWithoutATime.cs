using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-039", "closes the connection of a listening stream without a time to wait", Transports = [Transport.StreamableHttp])]
public sealed class CutsListenersWithoutATime : ServerBehaviour
{
    public override int? RetryMilliseconds(bool answersRequest) => answersRequest ? base.RetryMilliseconds(answersRequest) : null;
}
