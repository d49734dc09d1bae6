using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>Streams that break off, by the pages <c>basic/transports</c>, section "Resumability and Redelivery".</content>
public partial class ClientBehaviour
{
    /// <summary>The event from which a stream is taken up; none where it is not. The modern era takes none up.</summary>
    /// <param name="last">The id of the last event; none where there was none.</param>
    /// <param name="agreed">What the handshake has settled; none in the modern era.</param>
    public virtual string? ResumesFrom(string? last, Revision? agreed) => agreed is null ? null : last;

    /// <summary>How long the client waits before that: as long as the server said, if it did (section "Sending Messages to the Server" of 2025-11-25).</summary>
    /// <param name="said">How long the server said.</param>
    public virtual TimeSpan ResumesAfter(TimeSpan? said) => said ?? Options.ResumeAfter;
}
