using System.Collections.Concurrent;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Sessions;

/// <summary>The client's requests that are being worked on (page <c>basic/utilities/cancellation</c>).</summary>
internal sealed class IncomingRequests
{
    private readonly ConcurrentDictionary<RequestId, CancellationTokenSource> running = new();

    public bool Any => !running.IsEmpty;

    public bool Contains(RequestId id) => running.ContainsKey(id);

    /// <exception cref="RefusedException">The id is in use (page <c>basic/index</c>, section "Requests").</exception>
    public CancellationTokenSource Begin(RequestId id, CancellationToken ended)
    {
        var work = CancellationTokenSource.CreateLinkedTokenSource(ended);
        if (running.TryAdd(id, work)) return work;
        work.Dispose();
        throw new RefusedException(ErrorCode.InvalidRequest, $"The id {id} belongs to a request in progress.");
    }

    public void Finish(RequestId id)
    {
        if (running.TryRemove(id, out var work)) work.Dispose();
    }

    /// <summary>Cancels a request; one that is unknown or done is left alone, since the notification may have come too late.</summary>
    public void Cancel(RequestId id)
    {
        // Whoever removes the entry owns it: a request that finishes now can not dispose of what is being cancelled.
        if (!running.TryRemove(id, out var work)) return;
        work.Cancel();
        work.Dispose();
    }
}
