using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "answers initialize without capabilities")]
public sealed class LeavesCapabilitiesOut : ServerBehaviour
{
    public override JsonObject DescribeSelf(ServerSession session)
    {
        var result = base.DescribeSelf(session);
        result.Remove("capabilities");
        return result;
    }
}
