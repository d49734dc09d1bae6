using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "answers initialize with an array of capability names")]
public sealed class ListsCapabilitiesInAnArray : ServerBehaviour
{
    public override JsonObject DescribeSelf(ServerSession session)
    {
        var result = base.DescribeSelf(session);
        result["capabilities"] = new JsonArray("tools", "logging");
        return result;
    }
}
