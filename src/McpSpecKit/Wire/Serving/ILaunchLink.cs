namespace McpSpecKit.Wire.Serving;

/// <summary>Joins a relay and the kit. Disposing lets go without a word, as a killed process does.</summary>
internal interface ILaunchLink : IAsyncDisposable
{
    /// <summary>Tells the other end something, after what it was told before.</summary>
    /// <param name="frame">What to tell.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ConnectionLostException">The other end is gone.</exception>
    Task SendAsync(LaunchFrame frame, CancellationToken cancellationToken);

    /// <summary>What the other end tells, until it is gone. To be called once.</summary>
    /// <param name="cancellationToken">Listens no further.</param>
    IAsyncEnumerable<LaunchFrame> ReadAsync(CancellationToken cancellationToken);
}
