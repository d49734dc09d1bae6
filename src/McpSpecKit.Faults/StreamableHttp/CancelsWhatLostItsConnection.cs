using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-028", "cancels a request whose connection breaks", Transports = [Transport.StreamableHttp])]
public sealed class CancelsWhatLostItsConnection : ServerBehaviour
{
    public override void ConnectionLost(ServerSession session, RequestId id) => session.Cancel(id);
}
