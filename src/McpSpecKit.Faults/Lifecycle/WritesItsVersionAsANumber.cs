using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-004", "answers initialize with a number as the protocol version", Transports = [Transport.Stdio], AlsoBreaks = ["MS-062"])]
public sealed class WritesItsVersionAsANumber : ServerBehaviour
{
    public override JsonObject DescribeSelf(ServerSession session)
    {
        var result = base.DescribeSelf(session);
        result["protocolVersion"] = 1;
        return result;
    }
}
