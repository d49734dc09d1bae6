using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-016", "tells each subscription of changes of every kind", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class TellsOfEveryChange : ServerBehaviour
{
    public override bool Brings(Subscription subscription, ServerChange change) => true;
}
