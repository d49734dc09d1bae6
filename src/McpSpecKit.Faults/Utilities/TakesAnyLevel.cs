using McpSpecKit.Protocol;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Utilities;

[Fault("LG-007", "takes any text for a log level", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class TakesAnyLevel : ServerBehaviour
{
    public override RequestMetadata ReadMetadata(JsonRpcRequest request)
    {
        try
        {
            return base.ReadMetadata(request);
        }
        catch (RefusedException) when (request.Params?.GetProperty("_meta").TryGetProperty(MetaKey.LogLevel, out _) is true)
        {
            var meta = request.Params.Value.GetProperty("_meta");
            return new RequestMetadata(meta.GetProperty(MetaKey.ProtocolVersion).GetString()!, meta.GetProperty(MetaKey.ClientCapabilities), LogLevel: null);
        }
    }
}
