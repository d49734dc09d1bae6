using McpSpecKit.Protocol;

namespace McpSpecKit.Adapters;

/// <summary>
/// The way to a server under test. Implement it to plug a server in from C#; for a command or a URL the kit has its own adapters.
/// Disposing ends everything that was started.
/// </summary>
public interface IServerAdapter : IAsyncDisposable
{
    /// <summary>What reports call the server.</summary>
    string Name { get; }

    /// <summary>The ways to reach it; at least one.</summary>
    IReadOnlyList<IServerEndpoint> Endpoints { get; }

    /// <summary>
    /// The revisions that its authors say it speaks. With them the kit can tell a server that ignores the offered version from one that
    /// speaks a single revision; empty leaves it to the survey.
    /// </summary>
    IReadOnlyList<Revision> Claims { get; }
}
