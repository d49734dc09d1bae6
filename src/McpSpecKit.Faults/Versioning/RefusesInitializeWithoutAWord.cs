using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-024", "refuses initialize, and names no version", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class RefusesInitializeWithoutAWord() : ServerBehaviour(new ServerOptions { Revisions = [Revision.All[^1]] })
{
    public override RequestMetadata ReadMetadata(JsonRpcRequest request) => request.Method is Method.Initialize
        ? throw StatelessRefusal.BadRequest(ErrorCode.InvalidParams, "Invalid params.")
        : base.ReadMetadata(request);
}
