using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-004", "ignores cancellations, and answers in the end", Transports = [Transport.Stdio], AlsoBreaks = ["PT-005"])]
public sealed class IgnoresCancellations : ServerBehaviour
{
    public override void Cancel(StatelessServer server, RequestId id)
    {
    }
}
