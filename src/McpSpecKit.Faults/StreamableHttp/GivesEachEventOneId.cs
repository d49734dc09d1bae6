using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-057", "gives every event the same id", Transports = [Transport.StreamableHttp])]
public sealed class GivesEachEventOneId : ServerBehaviour
{
    public override string WriteEventId(int stream, int index) => "event";
}
