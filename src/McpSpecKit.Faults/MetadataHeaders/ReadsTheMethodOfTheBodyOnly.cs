using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-071", "does not compare method and name in the headers with the body", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-072", "HT-074"])]
public sealed class ReadsTheMethodOfTheBodyOnly : ServerBehaviour
{
    public override void CheckHeaders(StatelessRequest request, RequestHeaders headers)
    {
        if (FindHeader(headers, "Mcp-Method") is null || (MirroredName(request.Request) is not null && FindHeader(headers, "Mcp-Name") is null))
            base.CheckHeaders(request, headers);
        else if (request.Request.Method is Method.CallTool)
            CheckArguments(request, headers);
    }
}
