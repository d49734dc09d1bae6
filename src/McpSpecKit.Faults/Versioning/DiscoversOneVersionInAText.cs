using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-002", "writes the version that it speaks as a text, and not as a list", Transports = [Transport.Stdio], AlsoBreaks = ["MS-062"])]
public sealed class DiscoversOneVersionInAText : ServerBehaviour
{
    public override JsonObject Discover(StatelessRequest request)
    {
        var result = base.Discover(request);
        result["supportedVersions"] = SupportedVersions[0];
        return result;
    }
}
