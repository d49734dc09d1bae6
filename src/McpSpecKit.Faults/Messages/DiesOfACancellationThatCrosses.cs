using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-008", "dies of the cancellation of a request that it has answered", Transports = [Transport.Stdio], AlsoBreaks = ["PT-007"])]
public sealed class DiesOfACancellationThatCrosses : ServerBehaviour
{
    public override void Cancel(StatelessServer server, RequestId id)
    {
        if (!server.WorksOn(id)) throw new ServerCrashException("There is no such request.");
        base.Cancel(server, id);
    }
}
