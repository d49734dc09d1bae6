using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-044", "numbers its sessions", Transports = [Transport.StreamableHttp])]
public sealed class CountsItsSessions : ServerBehaviour
{
    private int sessions;

    public override string MakeSessionId() => $"session-{Interlocked.Increment(ref sessions):D24}";
}
