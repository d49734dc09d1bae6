using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-003", "answers a notification that it does not know", AlsoBreaks = ["MS-031", "MS-062"])]
public sealed class AnswersUnknownNotifications : ServerBehaviour
{
    public override async Task TakeAsync(ServerSession session, JsonRpcNotification notification, CancellationToken cancellationToken)
    {
        await base.TakeAsync(session, notification, cancellationToken);
        if (notification.Method is Method.Initialized or Method.Cancelled) return;

        var answer = JsonRpc.Error(id: null, ErrorCode.MethodNotFound, $"There is no notification '{notification.Method}' here.");
        answer["id"] = null;
        await session.Unrelated.SendAsync(answer, cancellationToken);
    }
}
