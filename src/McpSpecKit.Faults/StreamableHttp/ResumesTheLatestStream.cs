using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault(
    "HT-058",
    "resumes the latest stream, whatever event is named",
    Transports = [Transport.StreamableHttp],
    AlsoBreaks = ["HT-020", "HT-061"],
    Spoils = true)]
public sealed class ResumesTheLatestStream : ServerBehaviour
{
    private int latest;

    public override string WriteEventId(int stream, int index)
    {
        latest = Math.Max(latest, stream);
        return base.WriteEventId(stream, index);
    }

    public override (int Stream, int Index)? ReadEventId(string id) =>
        base.ReadEventId(id) is { } place ? (latest, place.Index) : null;
}
