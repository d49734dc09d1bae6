using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>
/// The event streams of a session, numbered so that an event's id tells its stream
/// (page <c>basic/transports</c>, section "Resumability and Redelivery").
/// </summary>
internal sealed class SessionStreams(ServerSession session, ServerBehaviour behaviour)
{
    private readonly Lock gate = new();
    private readonly List<EventStream> streams = [];
    private readonly List<EventStream> listening = [];
    private bool listened;

    /// <summary>Sends what belongs to no request. It is kept until the client listens, and then goes where the behaviour chooses.</summary>
    public async Task SendUnrelatedAsync(JsonNode message, CancellationToken cancellationToken)
    {
        IReadOnlyList<EventStream> chosen;
        lock (gate)
        {
            if (listening.Count is 0) listening.Add(OpenLocked(answersRequest: false));
            chosen = behaviour.ChooseListeners<EventStream>([.. listening]);
        }

        foreach (var stream in chosen) await stream.SendAsync(message, cancellationToken);
    }

    /// <summary>The stream for what belongs to one request.</summary>
    public EventStream Open()
    {
        lock (gate) return OpenLocked(answersRequest: true);
    }

    /// <summary>A stream for a client that begins to listen.</summary>
    public EventStream Listen()
    {
        lock (gate)
        {
            if (listened || listening.Count is 0) listening.Add(OpenLocked(answersRequest: false));
            listened = true;
            listening[^1].Prime();
            return listening[^1];
        }
    }

    /// <summary>Sends again what followed an event on its own stream, and goes on with that stream.</summary>
    public Task ResumeAsync(string lastEventId, HttpContext http)
    {
        if (behaviour.ReadEventId(lastEventId) is var (number, index) && Find(number) is { } stream)
            return stream.ResumeAsync(http, index + 1);

        throw new HttpRefusedException(StatusCodes.Status400BadRequest, ErrorCode.InvalidRequest, $"There is no event '{lastEventId}' in this session.");
    }

    /// <summary>Closes the connections on which the client listens; the streams themselves go on.</summary>
    public void InterruptListening()
    {
        lock (gate) listening.ForEach(stream => stream.Interrupt());
    }

    public void Complete()
    {
        lock (gate) streams.ForEach(stream => stream.Complete());
    }

    private EventStream? Find(int number)
    {
        lock (gate) return streams.ElementAtOrDefault(number);
    }

    private EventStream OpenLocked(bool answersRequest)
    {
        var stream = new EventStream(streams.Count, answersRequest, session, behaviour);
        streams.Add(stream);
        return stream;
    }
}
