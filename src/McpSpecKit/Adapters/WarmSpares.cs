using McpSpecKit.Processes;

namespace McpSpecKit.Adapters;

/// <summary>
/// Processes that are started ahead of need: while scenarios wait, the next processes come up. Each is used for one connection. A server
/// that does not sit still until somebody speaks to it gets no spares any more, so that every connection sees its start as it is.
/// </summary>
/// <param name="start">Starts a process; whoever gives it ends what stands by at last.</param>
/// <param name="most">How many may stand by; 0 for none.</param>
internal sealed class WarmSpares(Func<ChildProcess> start, int most)
{
    private readonly Lock gate = new();
    private readonly Queue<ChildProcess> standing = new();
    private bool first = true;
    private bool restless;

    /// <summary>A process for one connection, fresh or standing by. The caller owns it.</summary>
    /// <exception cref="ProcessStartException">None can be started.</exception>
    public async Task<ChildProcess> TakeAsync()
    {
        var taken = TakeStanding(out var dead);
        foreach (var process in dead) await process.DisposeAsync();
        taken ??= start();
        Refill();
        return taken;
    }

    private ChildProcess? TakeStanding(out List<ChildProcess> dead)
    {
        dead = [];
        lock (gate)
        {
            while (standing.TryDequeue(out var candidate))
            {
                if (!candidate.Exited.IsCompleted) return candidate;
                restless = true;
                dead.Add(candidate);
            }
        }

        return null;
    }

    private void Refill()
    {
        lock (gate)
        {
            // Whoever connects once needs no spare.
            if (first)
            {
                first = false;
                return;
            }

            if (restless || standing.Count >= most) return;
            try
            {
                standing.Enqueue(start());
            }
            catch (ProcessStartException)
            {
                // Whoever needs it will try again, and is the one to be told.
                restless = true;
            }
        }
    }
}
