using McpSpecKit.Adapters;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>The embedded server over stdio: a process of its own for each client, or what looks like one.</summary>
internal sealed class EmbeddedStdioEndpoint(Func<ServerBehaviour> behaviour, TimeProvider serverTime) : IServerEndpoint
{
    public Transport Transport => Transport.Stdio;

    public string Address => "embedded";

    public Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IServerChannel>(new StdioChannel(Launch(), time));
    }

    private EmbeddedProcess Launch() => new(behaviour(), serverTime);
}
