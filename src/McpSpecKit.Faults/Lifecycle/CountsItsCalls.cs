using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Faults.Lifecycle;

/// <summary>Knows whether a call is in flight, in either era.</summary>
public abstract class CountsItsCalls : ServerBehaviour
{
    private int calls;

    /// <inheritdoc />
    public override async Task<JsonObject> CallToolAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref calls);
        try
        {
            return await base.CallToolAsync(request, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref calls);
        }
    }

    /// <summary>Whether a request of the session, or a call without a session, is being worked on.</summary>
    protected bool IsBusy(ServerSession session) => session.IsBusy || Volatile.Read(ref calls) > 0;
}
