using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-061", "replays the events of the stream beside the one that is named", Transports = [Transport.StreamableHttp])]
public sealed class ResumesTheNeighbouringStream : ServerBehaviour
{
    public override (int Stream, int Index)? ReadEventId(string id) =>
        base.ReadEventId(id) is { } place ? (place.Stream ^ 1, -1) : null;
}
