namespace McpSpecKit.Adapters.Clients;

/// <summary>A client in one scenario. Disposing ends it, whatever it is at.</summary>
public interface IClientSession : IAsyncDisposable
{
    /// <summary>Tells the client what to do, and waits until it has done so or has failed.</summary>
    /// <param name="order">What to do. Orders come one after another, unless one says that nobody waits for it.</param>
    /// <param name="cancellationToken">Gives up waiting; the client may go on.</param>
    /// <returns>What the client says of it. A client that cannot be told this says so.</returns>
    Task<ClientReport> TellAsync(ClientOrder order, CancellationToken cancellationToken);

    /// <summary>Waits until the client has done all that it does by itself; at once for one that does only what it is told.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>How it ended; none where it has not.</returns>
    Task<ClientReport?> RestAsync(CancellationToken cancellationToken);
}
