using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-019", "declares an extension whose name has no prefix", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["MS-062"])]
public sealed class NamesAnExtensionWithoutPrefix : ServerBehaviour
{
    public override JsonObject DescribeCapabilities(StatelessRequest request)
    {
        var capabilities = base.DescribeCapabilities(request);
        capabilities["extensions"] = new JsonObject { ["ui"] = new JsonObject() };
        return capabilities;
    }
}
