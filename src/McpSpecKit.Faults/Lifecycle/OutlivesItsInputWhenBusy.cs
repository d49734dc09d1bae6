using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-020", "stays alive after the end of its input when a call is in flight", Transports = [Transport.Stdio])]
public sealed class OutlivesItsInputWhenBusy : CountsItsCalls
{
    public override Task InputEndedAsync(ServerSession session, StandardOutput output, CancellationToken cancellationToken) =>
        IsBusy(session) ? Task.Delay(Timeout.InfiniteTimeSpan, session.Time, cancellationToken) : Task.CompletedTask;
}
