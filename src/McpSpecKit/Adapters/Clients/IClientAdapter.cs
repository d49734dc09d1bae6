using McpSpecKit.Protocol;

namespace McpSpecKit.Adapters.Clients;

/// <summary>
/// The way to a client under test. Implement it to plug a client in from C#; for a command the kit has its own adapters. Disposing ends
/// everything that was started.
/// </summary>
public interface IClientAdapter : IAsyncDisposable
{
    /// <summary>What reports call the client.</summary>
    string Name { get; }

    /// <summary>The transports over which it is judged; at least one.</summary>
    IReadOnlyList<IClientEndpoint> Endpoints { get; }

    /// <summary>The revisions that its authors say it speaks; empty leaves it to the survey.</summary>
    IReadOnlyList<Revision> Claims { get; }
}
