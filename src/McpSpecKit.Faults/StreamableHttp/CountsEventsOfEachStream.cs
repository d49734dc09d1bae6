using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-057", "numbers the events of each stream from 0", Transports = [Transport.StreamableHttp])]
public sealed class CountsEventsOfEachStream : ServerBehaviour
{
    public override string WriteEventId(int stream, int index) => $"{index}";
}
