using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-038", "serves a request without the version header, though all its clients know the header", Transports = [Transport.StreamableHttp])]
public sealed class DoesWithoutTheVersionHeaderBesideANewerSession() : ServerBehaviour(new ServerOptions { Revisions = [.. Revision.All.Skip(2)] })
{
    public override void CheckVersionHeader(StatelessRequest request, RequestHeaders headers)
    {
        if (FindHeader(headers, "MCP-Protocol-Version") is not null) base.CheckVersionHeader(request, headers);
    }
}
