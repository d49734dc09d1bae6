using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("LC-020", "kills its server without a word")]
public sealed class ClientKillsItsServer : ClientBehaviour
{
    public override Task ShutDownAsync(ILaunchedServer server, TimeProvider time) => Task.CompletedTask;
}
