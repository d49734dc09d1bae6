using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-028", "answers nothing any more once a version was offered that it does not speak", Spoils = true)]
public sealed class FallsSilentAfterAnUnknownVersion : ServerBehaviour
{
    private volatile bool silent;

    public override string CounterOffer(string offered)
    {
        silent = true;
        return base.CounterOffer(offered);
    }

    public override async Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken)
    {
        if (silent) await Task.Delay(Timeout.InfiniteTimeSpan, context.Session.Time, cancellationToken);
        return await base.AnswerAsync(context, cancellationToken);
    }
}
