using System.Text.Json.Nodes;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Http;

/// <summary>A session over HTTP: an id, and a set of event streams (page <c>basic/transports</c>, section "Session Management").</summary>
internal sealed class HttpSession : IEventStream, IDisposable
{
    public HttpSession(string id, ServerBehaviour behaviour, TimeProvider time)
    {
        Id = id;
        Core = new ServerSession(behaviour, this, time);
        Streams = new SessionStreams(Core, behaviour);
    }

    public string Id { get; }

    public ServerSession Core { get; }

    public SessionStreams Streams { get; }

    /// <summary>Sends what belongs to no request on a stream on which the client listens.</summary>
    public Task SendAsync(JsonNode message, CancellationToken cancellationToken) =>
        Streams.SendUnrelatedAsync(message, cancellationToken);

    public void Interrupt() => Streams.InterruptListening();

    public void End()
    {
        Core.End();
        Streams.Complete();
    }

    public void Dispose() => Core.Dispose();
}
