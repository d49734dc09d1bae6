using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-065", "closes the connection of a call without a time to wait", Transports = [Transport.StreamableHttp])]
public sealed class CutsCallsWithoutATime : ServerBehaviour
{
    public override int? RetryMilliseconds(bool answersRequest) => answersRequest ? null : base.RetryMilliseconds(answersRequest);
}
