namespace McpSpecKit.Probes;

/// <summary>The question for the modern era, asked while the first handshake goes unanswered: who answers neither is waited for once.</summary>
/// <param name="ask">Asks it.</param>
/// <param name="cancellationToken">Gives up.</param>
internal sealed class EarlyDiscovery(Func<CancellationToken, Task<ModernSurvey>> ask, CancellationToken cancellationToken) : IAsyncDisposable
{
    private readonly CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private Task<ModernSurvey>? asked;

    /// <summary>Asks, where that was not done before.</summary>
    public Task<ModernSurvey> AskAsync() => asked ??= ask(enough.Token);

    /// <summary>Whether the answer is there.</summary>
    public bool IsAnswered => asked is { IsCompletedSuccessfully: true };

    /// <summary>Ends the question where nobody needs its answer.</summary>
    public async ValueTask DisposeAsync()
    {
        await enough.CancelAsync();
        if (asked is not null) await ((Task)asked).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        enough.Dispose();
    }
}
