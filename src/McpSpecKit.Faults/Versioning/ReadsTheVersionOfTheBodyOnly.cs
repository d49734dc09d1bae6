using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-037", "does not compare the version header with the body", Transports = [Transport.StreamableHttp])]
public sealed class ReadsTheVersionOfTheBodyOnly : ServerBehaviour
{
    public override void CheckVersionHeader(StatelessRequest request, RequestHeaders headers)
    {
        if (FindHeader(headers, "MCP-Protocol-Version") is null) base.CheckVersionHeader(request, headers);
    }
}
