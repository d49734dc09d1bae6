using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-004", "answers a cancelled request at once, with an error that says so")]
public sealed class AnswersThatItCancelled : ServerBehaviour
{
    public override Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken) =>
        SayAsync(base.AnswerAsync(context, cancellationToken), cancellationToken);

    public override Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken) =>
        SayAsync(base.AnswerAsync(request, cancellationToken), cancellationToken);

    private static async Task<JsonObject> SayAsync(Task<JsonObject> answer, CancellationToken cancellationToken)
    {
        try
        {
            return await answer;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new RefusedException(ErrorCode.InternalError, "The request was cancelled.");
        }
    }
}
