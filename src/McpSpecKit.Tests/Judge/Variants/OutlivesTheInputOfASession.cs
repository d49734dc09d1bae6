using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stdio;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>In the legacy era it is the client that ends the process, by signals if the end of the input is not enough.</summary>
internal sealed class OutlivesTheInputOfASession() : ServerBehaviour(new ServerOptions { Revisions = Revision.Legacy })
{
    public override Task InputEndedAsync(ServerSession session, StandardOutput output, CancellationToken cancellationToken) =>
        Task.Delay(Timeout.InfiniteTimeSpan, session.Time, cancellationToken);
}
