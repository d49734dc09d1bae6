using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>A server that is launched by a command and speaks over its standard streams; each connection is a process of its own.</summary>
/// <param name="launch">How to launch it.</param>
/// <param name="claims">The revisions that its authors say it speaks; empty leaves it to the survey.</param>
public sealed class StdioServerAdapter(LaunchCommand launch, IReadOnlyList<Revision> claims) : IServerAdapter, IServerEndpoint
{
    /// <inheritdoc />
    public string Name => launch.Command;

    /// <inheritdoc />
    public IReadOnlyList<IServerEndpoint> Endpoints => [this];

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims => claims;

    /// <inheritdoc />
    public Transport Transport => Transport.Stdio;

    /// <inheritdoc />
    public string Address => launch.Command;

    /// <inheritdoc />
    public Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IServerChannel>(new StdioChannel(ChildProcess.Start(launch), time));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        LeftBehind.End();
        return ValueTask.CompletedTask;
    }
}
