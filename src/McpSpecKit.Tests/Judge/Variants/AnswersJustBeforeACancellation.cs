using System.Collections.Concurrent;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>The first cancellation of each session crosses the answer on its way, so that it comes to nothing.</summary>
internal sealed class AnswersJustBeforeACancellation : ServerBehaviour
{
    private readonly ConcurrentDictionary<object, bool> crossed = new(ReferenceEqualityComparer.Instance);

    public override void Cancel(ServerSession session, RequestId id)
    {
        if (!crossed.TryAdd(session, true)) base.Cancel(session, id);
    }

    public override void Cancel(StatelessServer server, RequestId id)
    {
        if (!crossed.TryAdd(server, true)) base.Cancel(server, id);
    }
}
