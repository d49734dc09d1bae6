using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-028", "dies of the cancellation of a request that it does not know", AlsoBreaks = ["PT-007", "PT-008"], Spoils = true)]
public sealed class DiesOfALateCancellation : ServerBehaviour
{
    private readonly ConcurrentDictionary<RequestId, bool> inProgress = new();

    public override async Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken)
    {
        inProgress[context.Request.Id] = true;
        try
        {
            return await base.AnswerAsync(context, cancellationToken);
        }
        finally
        {
            inProgress.TryRemove(context.Request.Id, out _);
        }
    }

    public override void Cancel(ServerSession session, RequestId id)
    {
        if (!inProgress.ContainsKey(id)) throw new ServerCrashException($"There is no request {id}.");
        base.Cancel(session, id);
    }
}
