using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-010", "sends notifications/cancelled for a call that fails", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class CancelsCallsThatFail : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.CallToolAsync(request, cancellationToken);
        if (result["isError"] is not null)
            await request.NotifyAsync(Method.Cancelled, new JsonObject { ["requestId"] = request.Request.Id.ToJsonNode() }, cancellationToken);
        return result;
    }
}
