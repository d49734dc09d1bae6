namespace McpSpecKit.Wire;

/// <summary>A stretch of time within which something has to happen, unless somebody gives up earlier.</summary>
public sealed class TimeWindow : IDisposable
{
    private readonly CancellationTokenSource length;
    private readonly CancellationTokenSource either;

    /// <summary>Opens the window.</summary>
    /// <param name="length">How long it stays open; above 0.</param>
    /// <param name="time">The clock that closes it.</param>
    /// <param name="cancellationToken">Gives up earlier.</param>
    public TimeWindow(TimeSpan length, TimeProvider time, CancellationToken cancellationToken)
    {
        this.length = new CancellationTokenSource(length, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(this.length.Token, cancellationToken);
    }

    /// <summary>Does something that has to end within the window.</summary>
    /// <param name="length">How long it may take; above 0.</param>
    /// <param name="time">The clock of that.</param>
    /// <param name="act">What to do; cancelled when the window closes.</param>
    /// <param name="late">What to say of it then, as a sentence.</param>
    /// <param name="cancellationToken">Gives up earlier.</param>
    /// <exception cref="NoAnswerInTimeException">The window closed first.</exception>
    internal static async Task<T> WithinAsync<T>(
        TimeSpan length,
        TimeProvider time,
        Func<CancellationToken, Task<T>> act,
        Func<string> late,
        CancellationToken cancellationToken)
    {
        using var window = new TimeWindow(length, time, cancellationToken);
        try
        {
            return await act(window.Token);
        }
        catch (OperationCanceledException) when (window.HasPassed && !cancellationToken.IsCancellationRequested)
        {
            throw new NoAnswerInTimeException(late(), length);
        }
    }

    /// <summary>Cancelled once the window has closed, or somebody has given up.</summary>
    public CancellationToken Token => either.Token;

    /// <summary>Whether the window has closed because its time was over.</summary>
    public bool HasPassed => length.IsCancellationRequested;

    /// <inheritdoc />
    public void Dispose()
    {
        either.Dispose();
        length.Dispose();
    }
}
