using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "answers initialize with a text as serverInfo", Transports = [Transport.Stdio], AlsoBreaks = ["MS-062"])]
public sealed class NamesItselfInAText : ServerBehaviour
{
    public override JsonObject DescribeSelf(ServerSession session)
    {
        var result = base.DescribeSelf(session);
        result["serverInfo"] = "mcp-spec-kit-reference";
        return result;
    }
}
