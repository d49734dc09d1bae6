using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-014", "takes the capabilities of an earlier request where a later one has none", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["VN-009", "VN-010"], Spoils = true)]
public sealed class CompletesFromAnEarlierRequest : ServerBehaviour
{
    private RequestMetadata? earlier;

    public override RequestMetadata ReadMetadata(JsonRpcRequest request)
    {
        try
        {
            var read = base.ReadMetadata(request);
            if (request.Method is Method.Discover) earlier = read;
            return read;
        }
        catch (RefusedException) when (earlier is not null && LacksCapabilities(request))
        {
            return earlier;
        }
    }

    private static bool LacksCapabilities(JsonRpcRequest request) =>
        RequestMetadata.IsIn(request) && !request.Params!.Value.GetProperty("_meta").TryGetProperty(MetaKey.ClientCapabilities, out _);
}
