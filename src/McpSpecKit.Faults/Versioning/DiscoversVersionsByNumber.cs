using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-002", "writes the versions that it speaks as numbers", Transports = [Transport.Stdio], AlsoBreaks = ["MS-062"])]
public sealed class DiscoversVersionsByNumber : ServerBehaviour
{
    public override JsonObject Discover(StatelessRequest request)
    {
        var result = base.Discover(request);
        result["supportedVersions"] = new JsonArray(20260728);
        return result;
    }
}
