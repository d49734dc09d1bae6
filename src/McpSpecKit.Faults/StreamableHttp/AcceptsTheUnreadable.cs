using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-013", "says 202 to bodies that it cannot read", Transports = [Transport.StreamableHttp])]
public sealed class AcceptsTheUnreadable : ServerBehaviour
{
    public override int StatusOfUnreadable => 202;
}
