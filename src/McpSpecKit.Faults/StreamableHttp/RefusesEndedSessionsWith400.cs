using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-049", "refuses requests of an ended session with 400 instead of 404", Transports = [Transport.StreamableHttp])]
public sealed class RefusesEndedSessionsWith400 : ServerBehaviour
{
    public override int StatusOfEndedSession => 400;
}
