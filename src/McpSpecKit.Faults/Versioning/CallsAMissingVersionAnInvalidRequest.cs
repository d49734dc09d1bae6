using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-009", "refuses a modern request that lacks its version with a code of its own choice", Transports = [Transport.StreamableHttp])]
public sealed class CallsAMissingVersionAnInvalidRequest : ServerBehaviour
{
    public override RequestMetadata ReadMetadata(JsonRpcRequest request) => LacksItsVersion(request)
        ? throw StatelessRefusal.BadRequest(ErrorCode.InvalidRequest, "The request names no version.")
        : base.ReadMetadata(request);

    private static bool LacksItsVersion(JsonRpcRequest request) =>
        RequestMetadata.IsIn(request) && !request.Params!.Value.GetProperty("_meta").TryGetProperty(MetaKey.ProtocolVersion, out _);
}
