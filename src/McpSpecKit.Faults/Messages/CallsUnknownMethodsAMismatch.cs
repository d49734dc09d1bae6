using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault(
    "MS-026",
    "answers an unknown method with the code of a header mismatch",
    Transports = [Transport.Stdio, Transport.StreamableHttp],
    AlsoBreaks = ["HT-016", "MS-001"])]
public sealed class CallsUnknownMethodsAMismatch : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AnswerAsync(request, cancellationToken);
        }
        catch (RefusedException refusal) when (refusal.Code == ErrorCode.MethodNotFound)
        {
            throw new RefusedException(ErrorCode.HeaderMismatch, refusal.Message, refusal.Details) { HttpStatus = refusal.HttpStatus };
        }
    }
}
