using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault(
    "LC-001",
    "announces a change of its tools before it was asked anything",
    Transports = [Transport.Stdio],
    AlsoBreaks = ["PT-016", "PT-017", "PT-020"])]
public sealed class AnnouncesToolsFirst : ServerBehaviour
{
    public override Task ConnectedAsync(ServerSession session, CancellationToken cancellationToken) =>
        session.Unrelated.SendAsync(JsonRpc.Notification("notifications/tools/list_changed"), cancellationToken);
}
