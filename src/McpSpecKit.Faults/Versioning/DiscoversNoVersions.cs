using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-002", "leaves supportedVersions out of the result of server/discover", Transports = [Transport.Stdio], AlsoBreaks = ["MS-062"])]
public sealed class DiscoversNoVersions : ServerBehaviour
{
    public override JsonObject Discover(StatelessRequest request)
    {
        var result = base.Discover(request);
        result.Remove("supportedVersions");
        return result;
    }
}
