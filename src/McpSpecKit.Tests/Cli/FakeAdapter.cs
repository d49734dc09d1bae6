using McpSpecKit.Adapters;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Cli;

/// <summary>A subject that is never asked anything.</summary>
internal sealed class FakeAdapter : IServerAdapter
{
    public string Name => "fake";

    public IReadOnlyList<IServerEndpoint> Endpoints => [];

    public IReadOnlyList<Revision> Claims => [];

    public bool IsDisposed { get; private set; }

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return ValueTask.CompletedTask;
    }
}
