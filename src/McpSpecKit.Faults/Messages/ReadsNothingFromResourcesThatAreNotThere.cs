using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("RS-003", "answers a resource that is not there with empty contents", AlsoBreaks = ["RS-001"], Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class ReadsNothingFromResourcesThatAreNotThere : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AnswerAsync(request, cancellationToken);
        }
        catch (RefusedException) when (request.Request.Method == Method.ReadResource)
        {
            return new JsonObject { ["resultType"] = "complete", ["contents"] = new JsonArray(), ["ttlMs"] = 0, ["cacheScope"] = "private" };
        }
    }
}
