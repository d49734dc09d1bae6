using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>Whatever it works on runs to its end, and a ping is answered after a while.</summary>
/// <param name="pause">How long that is; none until the latest call is done.</param>
internal sealed class IgnoresCancellationsAndAnswersPingsLate(TimeSpan? pause) : ServerBehaviour
{
    private Task call = Task.CompletedTask;

    public override void Cancel(ServerSession session, RequestId id)
    {
    }

    public override async Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var answer = AnswerAsync();
        if (context.Request.Method is Method.CallTool) call = answer;
        return await answer;

        async Task<JsonObject> AnswerAsync()
        {
            if (context.Request.Method is Method.Ping)
                await (pause is { } known ? Task.Delay(known, context.Session.Time, cancellationToken) : call);
            return await base.AnswerAsync(context, cancellationToken);
        }
    }
}
