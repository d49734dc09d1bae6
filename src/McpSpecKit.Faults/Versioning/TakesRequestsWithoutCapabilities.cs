using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-009", "serves a request that does not say what its client can do", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["VN-010", "VN-014"])]
public sealed class TakesRequestsWithoutCapabilities : ServerBehaviour
{
    public override RequestMetadata ReadMetadata(JsonRpcRequest request)
    {
        try
        {
            return base.ReadMetadata(request);
        }
        catch (RefusedException) when (LacksCapabilities(request))
        {
            var version = request.Params!.Value.GetProperty("_meta").GetProperty(MetaKey.ProtocolVersion);
            return new RequestMetadata(version.GetString()!, JsonElement.Parse("{}"), LogLevel: null);
        }
    }

    private static bool LacksCapabilities(JsonRpcRequest request) =>
        RequestMetadata.IsIn(request) && !request.Params!.Value.GetProperty("_meta").TryGetProperty(MetaKey.ClientCapabilities, out _);
}
