using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-041", "sends a change of its lists on every listening stream", Transports = [Transport.StreamableHttp])]
public sealed class BroadcastsToListeners : ServerBehaviour
{
    public override IReadOnlyList<TStream> ChooseListeners<TStream>(IReadOnlyList<TStream> streams) => streams;
}
