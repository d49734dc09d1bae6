using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-020", "stays alive after the end of its input", Transports = [Transport.Stdio])]
public sealed class OutlivesItsInput : ServerBehaviour
{
    public override Task InputEndedAsync(ServerSession session, StandardOutput output, CancellationToken cancellationToken) =>
        Task.Delay(Timeout.InfiniteTimeSpan, session.Time, cancellationToken);
}
