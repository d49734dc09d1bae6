using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault(
    "LC-001",
    "asks for the client's roots before it was asked anything",
    Transports = [Transport.Stdio],
    AlsoBreaks = ["LC-007", "LC-019", "PT-001"])]
public sealed class AsksForRootsFirst : ServerBehaviour
{
    public override Task ConnectedAsync(ServerSession session, CancellationToken cancellationToken) =>
        session.Unrelated.SendAsync(JsonRpc.Request(RequestId.Of("too-early"), Method.ListRoots), cancellationToken);
}
