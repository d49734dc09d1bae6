using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("RS-001", "answers a resource that is not there as if the server had failed", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class KnowsNoCodeForResources : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AnswerAsync(request, cancellationToken);
        }
        catch (RefusedException refusal) when (request.Request.Method == Method.ReadResource)
        {
            throw new RefusedException(ErrorCode.InternalError, refusal.Message, refusal.Details) { HttpStatus = refusal.HttpStatus };
        }
    }
}
