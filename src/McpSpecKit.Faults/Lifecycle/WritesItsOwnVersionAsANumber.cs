using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "answers initialize with a number as the version of its software", Transports = [Transport.Stdio], AlsoBreaks = ["MS-062"])]
public sealed class WritesItsOwnVersionAsANumber : ServerBehaviour
{
    public override JsonObject DescribeSelf(ServerSession session)
    {
        var result = base.DescribeSelf(session);
        result["serverInfo"]!["version"] = 1.5;
        return result;
    }
}
