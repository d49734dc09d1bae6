using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-002", "leaves the versions that it speaks out of server/discover", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class DiscoversNoVersionOfItsOwn : ServerBehaviour
{
    public override JsonObject Discover(StatelessRequest request)
    {
        var result = base.Discover(request);
        result["supportedVersions"] = new JsonArray("2024-11-05");
        return result;
    }
}
