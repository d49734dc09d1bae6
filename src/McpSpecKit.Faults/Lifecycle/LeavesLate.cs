using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-020", "exits a minute after the end of its input", Transports = [Transport.Stdio])]
public sealed class LeavesLate : ServerBehaviour
{
    private static readonly TimeSpan Lateness = TimeSpan.FromMinutes(1);

    public override Task InputEndedAsync(ServerSession session, StandardOutput output, CancellationToken cancellationToken) =>
        Task.Delay(Lateness, session.Time, cancellationToken);
}
