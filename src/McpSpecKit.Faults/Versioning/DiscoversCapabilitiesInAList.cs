using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-002", "lists its capabilities in the result of server/discover", Transports = [Transport.Stdio], AlsoBreaks = ["MS-062"])]
public sealed class DiscoversCapabilitiesInAList : ServerBehaviour
{
    public override JsonObject Discover(StatelessRequest request)
    {
        var result = base.Discover(request);
        result["capabilities"] = new JsonArray("tools", "prompts");
        return result;
    }
}
