using System.Collections.Concurrent;
using McpSpecKit.Protocol;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>The sessions of all clients (page <c>basic/transports</c>, section "Session Management").</summary>
internal sealed class HttpSessions(ServerBehaviour behaviour, TimeProvider time)
{
    private const string NoId = "";
    private readonly ConcurrentDictionary<string, HttpSession> sessions = new();

    public HttpSession Open()
    {
        var session = new HttpSession(behaviour.AssignsSessions ? behaviour.MakeSessionId() : NoId, behaviour, time);
        sessions[session.Id] = session;
        return session;
    }

    /// <summary>The session that a request belongs to.</summary>
    /// <exception cref="HttpRefusedException">It names none, one that is over, or a version that the server does not speak.</exception>
    public HttpSession Admit(HttpRequest request)
    {
        var id = request.Headers[HeaderNames.Session].ToString();
        if (id.Length is 0 && behaviour.AssignsSessions) throw Refused(behaviour.StatusWithoutSession, $"The header {HeaderNames.Session} is missing.");
        if (!sessions.TryGetValue(id, out var session)) throw Refused(behaviour.StatusOfEndedSession, "There is no such session any more.");
        CheckVersion(request, session);
        return session;
    }

    public void End(HttpSession session)
    {
        if (!sessions.TryRemove(session.Id, out _)) return;
        session.End();
        behaviour.SessionEnded(session.Core);
    }

    public void EndAll()
    {
        foreach (var session in sessions.Values) End(session);
    }

    /// <summary>Section "Protocol Version Header": absent means the version agreed on, and an unknown one is refused.</summary>
    private void CheckVersion(HttpRequest request, HttpSession session)
    {
        var version = request.Headers[HeaderNames.ProtocolVersion].ToString();
        if (!session.Core.Revision.HasVersionHeader()) return;
        if (!behaviour.AcceptsVersionHeader(session.Core, version))
            throw Refused(StatusCodes.Status400BadRequest, $"The protocol version '{version}' is not supported.");
    }

    private static HttpRefusedException Refused(int status, string message) => new(status, ErrorCode.InvalidRequest, message);
}
