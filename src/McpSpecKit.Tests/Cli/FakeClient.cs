using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Cli;

/// <summary>A subject that is never told anything.</summary>
internal sealed class FakeClient : IClientAdapter
{
    public string Name => "fake";

    public IReadOnlyList<IClientEndpoint> Endpoints => [];

    public IReadOnlyList<Revision> Claims => [];

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
