using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>
/// On a stream that is taken up again it sends what was missed up to then, and nothing of what happens later. Each call of a session takes a
/// little longer than the one before.
/// </summary>
internal sealed class ReplaysOnlyWhatWasMissed : ServerBehaviour
{
    private static readonly TimeSpan Longer = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentDictionary<ServerSession, int> calls = new(ReferenceEqualityComparer.Instance);

    public override bool GoesOnWithResumedStreams => false;

    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var before = calls.AddOrUpdate(context.Session, 0, (_, count) => count + 1);
        var result = await base.CallToolAsync(context, cancellationToken);
        await Task.Delay(Longer * before, TimeProvider.System, cancellationToken);
        return result;
    }
}
