namespace McpSpecKit.Wire;

/// <summary>What came on one stream of events, while it comes. Safe to read while it is written.</summary>
public sealed class EventLog
{
    /// <summary>How many events are kept of a flood, unless they are long.</summary>
    public const int Kept = Allowance.Most;

    private readonly Lock gate = new();
    private readonly Allowance allowance = new();
    private readonly List<StreamEvent> events = [];
    private readonly TaskCompletionSource<StreamEnd> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The events so far: a copy.</summary>
    public IReadOnlyList<StreamEvent> Events
    {
        get
        {
            lock (gate) return [.. events];
        }
    }

    /// <summary>How long the server asks the client to wait before it comes back; none where it does not say.</summary>
    public TimeSpan? Retry { get; private set; }

    /// <summary>Why the stream ended, as the end of a sentence; none while it goes on.</summary>
    public string? Reason { get; private set; }

    /// <summary>How the stream ended, once it has.</summary>
    public Task<StreamEnd> Ended => ended.Task;

    /// <summary>Waits for an event.</summary>
    /// <param name="isIt">Which one; asked of every event, those that have come already included.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The first such event; none where the stream ended without it.</returns>
    public async Task<StreamEvent?> FindAsync(Predicate<StreamEvent> isIt, CancellationToken cancellationToken)
    {
        for (var next = 0; ;)
        {
            Task change;
            lock (gate)
            {
                for (; next < events.Count; next++)
                    if (isIt(events[next])) return events[next];
                if (ended.Task.IsCompleted) return null;
                change = changed.Task;
            }

            await change.WaitAsync(cancellationToken);
        }
    }

    /// <param name="item">The event.</param>
    /// <param name="weight">What it says, in bytes.</param>
    internal void Add(StreamEvent item, int weight)
    {
        lock (gate)
        {
            if (allowance.Takes(weight)) events.Add(item);
            Pulse();
        }
    }

    internal void End(StreamEnd end, string reason, TimeSpan? retry)
    {
        lock (gate)
        {
            (Reason, Retry) = (reason, retry);
            ended.TrySetResult(end);
            Pulse();
        }
    }

    private void Pulse()
    {
        changed.TrySetResult();
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
