using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-045", "writes its session ids in two words", Transports = [Transport.StreamableHttp])]
public sealed class SpacesItsSessionIds : ServerBehaviour
{
    public override string MakeSessionId() => base.MakeSessionId().Insert(8, " ");
}
