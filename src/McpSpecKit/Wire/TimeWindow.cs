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
