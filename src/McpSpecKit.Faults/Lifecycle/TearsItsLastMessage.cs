using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-020", "writes half a message when its input ends with a call in flight", Transports = [Transport.Stdio])]
public sealed class TearsItsLastMessage : CountsItsCalls
{
    public override Task InputEndedAsync(ServerSession session, StandardOutput output, CancellationToken cancellationToken) =>
        IsBusy(session) ? output.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/pro""", cancellationToken) : Task.CompletedTask;
}
