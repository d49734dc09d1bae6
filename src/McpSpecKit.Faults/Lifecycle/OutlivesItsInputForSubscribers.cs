using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference.Stdio;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-020", "stays alive after the end of its input for those who listen", Transports = [Transport.Stdio])]
public sealed class OutlivesItsInputForSubscribers : ServerBehaviour
{
    private int listeners;

    public override Task<JsonObject> ListenAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref listeners);
        return base.ListenAsync(request, cancellationToken);
    }

    public override Task InputEndedAsync(ServerSession session, StandardOutput output, CancellationToken cancellationToken) =>
        Volatile.Read(ref listeners) > 0 ? Task.Delay(Timeout.InfiniteTimeSpan, session.Time, cancellationToken) : Task.CompletedTask;
}
