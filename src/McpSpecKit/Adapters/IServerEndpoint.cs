using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>One way to reach a server.</summary>
public interface IServerEndpoint : IEndpoint
{
    /// <summary>Connects as one more client: over stdio a process of its own, over HTTP a client of the one server.</summary>
    /// <param name="time">The clock of the connection.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SubjectUnreachableException">The server could not be started or reached.</exception>
    Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken);

    /// <summary>Finds the server that all connections share, to see whether it works.</summary>
    /// <returns>
    /// Tells a number that changes while it works, or nothing while it may wait for another program; none where the server is not found, or each
    /// connection has one of its own.
    /// </returns>
    Func<long?>? FindWork() => null;

    /// <summary>
    /// Asks the server that all connections share to end, as SIGTERM does, and waits until it has; the next connection starts it anew.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The exit code; none where each connection has a server of its own, or the server runs without the kit.</returns>
    Task<int?> ShutDownAsync(CancellationToken cancellationToken) => Task.FromResult<int?>(null);
}
