using McpSpecKit.Reference.Clients;
using McpSpecKit.Wire;

namespace McpSpecKit.Reference.Embedded;

/// <summary>A server of the kit as the embedded client launches it.</summary>
/// <param name="process">The server.</param>
internal sealed class EmbeddedLaunch(IServerProcess process) : ILaunchedServer
{
    public Stream Input => process.Input;

    public Stream Output => process.Output;

    public Stream Log => process.Error;

    public Task Exited => process.Exited;

    public void Terminate() => process.Terminate();

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
