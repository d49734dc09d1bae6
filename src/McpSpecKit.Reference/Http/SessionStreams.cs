using System.Globalization;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>
/// The event streams of a session, numbered so that an event's id tells its stream
/// (page <c>basic/transports</c>, section "Resumability and Redelivery").
/// </summary>
internal sealed class SessionStreams(ServerSession session)
{
    private readonly Lock gate = new();
    private readonly List<EventStream> streams = [];
    private EventStream? listening;
    private bool listened;

    /// <summary>The stream for what belongs to no request. It keeps what is sent until the client listens.</summary>
    public EventStream Listening
    {
        get
        {
            lock (gate) return listening ??= OpenLocked();
        }
    }

    /// <summary>The stream for what belongs to one request.</summary>
    public EventStream Open()
    {
        lock (gate) return OpenLocked();
    }

    /// <summary>A stream for a client that begins to listen; each message goes to the newest one only.</summary>
    public EventStream Listen()
    {
        lock (gate)
        {
            if (listened) listening = null;
            listened = true;
            var stream = listening ??= OpenLocked();
            stream.Prime();
            return stream;
        }
    }

    /// <summary>Sends again what followed an event on its own stream, and goes on with that stream.</summary>
    public Task ResumeAsync(string lastEventId, HttpContext http)
    {
        var parts = lastEventId.Split('-');
        if (parts.Length is 2 && TryRead(parts[0], out var number) && TryRead(parts[1], out var index) && Find(number) is { } stream)
            return stream.PumpAsync(http, index + 1);

        throw new HttpRefusedException(StatusCodes.Status400BadRequest, ErrorCode.InvalidRequest, $"There is no event '{lastEventId}' in this session.");
    }

    public void Complete()
    {
        lock (gate) streams.ForEach(stream => stream.Complete());
    }

    private EventStream? Find(int number)
    {
        lock (gate) return streams.ElementAtOrDefault(number);
    }

    private EventStream OpenLocked()
    {
        var stream = new EventStream(streams.Count, session);
        streams.Add(stream);
        return stream;
    }

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
