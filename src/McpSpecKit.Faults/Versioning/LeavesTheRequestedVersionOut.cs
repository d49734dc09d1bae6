using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-001", "refuses an unknown version without saying which one it was", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["MS-062"])]
public sealed class LeavesTheRequestedVersionOut : ServerBehaviour
{
    public override void CheckVersion(StatelessRequest request)
    {
        if (Options.SpeaksModern(request.Metadata.ProtocolVersion)) return;
        throw new RefusedException(ErrorCode.UnsupportedProtocolVersion, "Unsupported protocol version", new JsonObject
        {
            ["supported"] = new JsonArray([.. SupportedVersions.Select(version => (JsonNode)version)]),
        })
        {
            HttpStatus = 400,
        };
    }
}
