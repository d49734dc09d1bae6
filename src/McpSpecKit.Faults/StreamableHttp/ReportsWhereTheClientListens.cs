using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-035", "sends what belongs to a call on a listening stream", Transports = [Transport.StreamableHttp])]
public sealed class ReportsWhereTheClientListens : ServerBehaviour
{
    public override IOutlet ChooseOutlet(ServerSession session, IOutlet related) => related is IEventStream ? session.Unrelated : related;
}
