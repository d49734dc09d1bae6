using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-027", "answers a resource that is not there with the code of earlier revisions", AlsoBreaks = ["RS-001"], Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class KeepsTheOldCodeOfResources : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AnswerAsync(request, cancellationToken);
        }
        catch (RefusedException refusal) when (request.Request.Method == Method.ReadResource)
        {
            throw new RefusedException(ErrorCode.ResourceNotFound, refusal.Message, refusal.Details) { HttpStatus = refusal.HttpStatus };
        }
    }
}
