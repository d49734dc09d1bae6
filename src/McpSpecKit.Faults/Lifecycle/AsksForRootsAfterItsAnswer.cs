using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-007", "asks for roots as soon as it has answered initialize, though the client is not ready")]
public sealed class AsksForRootsAfterItsAnswer : ServerBehaviour
{
    public override Task InitializeAnsweredAsync(ServerSession session, CancellationToken cancellationToken) =>
        MayAsk(session, ClientCapability.Roots)
            ? session.Unrelated.SendAsync(JsonRpc.Request(RequestId.Of("not-ready"), Method.ListRoots), cancellationToken)
            : Task.CompletedTask;
}
