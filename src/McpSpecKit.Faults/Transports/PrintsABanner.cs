using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Transports;

[Fault("ST-005", "greets whoever starts it on its output", Transports = [Transport.Stdio])]
public sealed class PrintsABanner : ServerBehaviour
{
    public override Task ConnectedAsync(ServerSession session, CancellationToken cancellationToken) =>
        session.Unrelated is StandardOutput output ? output.WriteLineAsync("The server is ready.", cancellationToken) : Task.CompletedTask;
}
