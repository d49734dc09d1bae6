using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Http;

/// <summary>A stream of events that a client can come back to.</summary>
public interface IEventStream : IOutlet
{
    /// <summary>
    /// Closes the connection once everything so far is sent, the time to wait before coming back included (page
    /// <c>basic/transports</c> of 2025-11-25, section "Sending Messages to the Server"). The stream itself goes on.
    /// </summary>
    void Interrupt();
}
