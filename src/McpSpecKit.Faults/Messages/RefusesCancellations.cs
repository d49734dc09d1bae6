using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault(
    "PT-007",
    "answers a cancellation that names nothing in progress with an error",
    Transports = [Transport.Stdio],
    AlsoBreaks = ["MS-003"])]
public sealed class RefusesCancellations : ServerBehaviour
{
    public override async Task TakeAsync(
        StatelessServer server, JsonRpcNotification notification, IOutlet outlet, CancellationToken cancellationToken)
    {
        await base.TakeAsync(server, notification, outlet, cancellationToken);
        if (notification.Method is Method.Cancelled)
            await outlet.SendAsync(JsonRpc.Error(RequestId.Of("no-such-request"), ErrorCode.InvalidParams, "There is nothing to cancel."), cancellationToken);
    }
}
