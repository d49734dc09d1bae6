using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault(
    "HT-024",
    "closes the stream of slow work before the response, in revisions without polling",
    Transports = [Transport.StreamableHttp])]
public sealed class ClosesStreamsEarly : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var call = base.CallToolAsync(context, cancellationToken);
        if (context is { Related: IEventStream stream, Request.Params: { } parameters, Revision.Name: "2025-03-26" or "2025-06-18" }
            && parameters.GetProperty("name").ValueEquals("test_slow"))
        {
            stream.Interrupt();
        }

        return await call;
    }
}
