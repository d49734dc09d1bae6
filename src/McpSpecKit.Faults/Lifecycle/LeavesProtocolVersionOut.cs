using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "answers initialize without a protocol version", AlsoBreaks = ["LC-011", "LC-012", "LC-013", "LC-016", "MS-062"])]
public sealed class LeavesProtocolVersionOut : ServerBehaviour
{
    public override JsonObject DescribeSelf(ServerSession session)
    {
        var result = base.DescribeSelf(session);
        result.Remove("protocolVersion");
        return result;
    }
}
