using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-036", "sends the answer to a ping on a listening stream too", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-041"])]
public sealed class RepeatsAnswersToListeners : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(context, cancellationToken);
        if (context is { Request.Method: Method.Ping, Related: IEventStream })
            await context.Session.Unrelated.SendAsync(Respond(context.Request.Id, result.DeepClone().AsObject()), cancellationToken);
        return result;
    }
}
