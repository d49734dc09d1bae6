using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-004", "ignores cancellations, and answers in the end", AlsoBreaks = ["PT-005"])]
public sealed class IgnoresCancellations : ServerBehaviour
{
    public override void Cancel(ServerSession session, RequestId id)
    {
    }

    public override void Cancel(StatelessServer server, RequestId id)
    {
    }
}
