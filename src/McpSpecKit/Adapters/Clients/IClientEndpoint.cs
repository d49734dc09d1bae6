namespace McpSpecKit.Adapters.Clients;

/// <summary>One transport over which a client is judged.</summary>
public interface IClientEndpoint : IEndpoint
{
    /// <summary>Whether the client does what it is told, and says how it came out; else it does what it does of itself.</summary>
    bool TakesOrders { get; }

    /// <summary>Prepares a client for one scenario; what it does then, it is told.</summary>
    /// <param name="errand">Where the server is, and what the scenario is about.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SubjectUnreachableException">The client could not be started.</exception>
    Task<IClientSession> LaunchAsync(ClientErrand errand, TimeProvider time, CancellationToken cancellationToken);
}
