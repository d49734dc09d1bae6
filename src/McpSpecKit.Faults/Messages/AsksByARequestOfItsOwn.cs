using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-001", "asks the client by a request of its own, beside the result that asks", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class AsksByARequestOfItsOwn : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.CallToolAsync(request, cancellationToken);
        if (result["inputRequests"] is not null)
            await request.Related.SendAsync(JsonRpc.Request(RequestId.Of("a-question"), Method.ListRoots), cancellationToken);
        return result;
    }
}
