using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-038", "serves a request without the version header, though it has no legacy clients", Transports = [Transport.StreamableHttp])]
public sealed class DoesWithoutTheVersionHeader() : ServerBehaviour(new ServerOptions { Revisions = [Revision.All[^1]] })
{
    public override void CheckVersionHeader(StatelessRequest request, RequestHeaders headers)
    {
        if (FindHeader(headers, "MCP-Protocol-Version") is not null) base.CheckVersionHeader(request, headers);
    }
}
