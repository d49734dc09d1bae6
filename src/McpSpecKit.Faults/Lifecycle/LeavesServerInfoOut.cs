using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "answers initialize without serverInfo")]
public sealed class LeavesServerInfoOut : ServerBehaviour
{
    public override JsonObject DescribeSelf(ServerSession session)
    {
        var result = base.DescribeSelf(session);
        result.Remove("serverInfo");
        return result;
    }
}
