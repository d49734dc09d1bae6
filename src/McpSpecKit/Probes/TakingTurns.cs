namespace McpSpecKit.Probes;

/// <summary>Lets no more run at once than there are turns.</summary>
/// <param name="turns">The turns; their owner disposes of them.</param>
/// <param name="atOnce">How many there are.</param>
internal sealed class TakingTurns(SemaphoreSlim turns, int atOnce)
{
    /// <summary>Whether one need not end before another begins.</summary>
    public bool AreSeveral => atOnce > 1;

    public async Task<T> RunAsync<T>(Func<Task<T>> act, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken);
        try
        {
            return await act();
        }
        finally
        {
            turns.Release();
        }
    }
}
