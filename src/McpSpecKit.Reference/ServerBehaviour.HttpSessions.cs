using System.Globalization;
using System.Security.Cryptography;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference;

/// <content>What HTTP adds in the legacy era: sessions and resumable streams, by the pages <c>basic/transports</c> of 2025-03-26 to 2025-11-25.</content>
public partial class ServerBehaviour
{
    private const int SessionIdBytes = 16;
    private const int DefaultRetryMilliseconds = 500;

    /// <summary>The time that a client waits before it comes back to a stream, in milliseconds (section "Sending Messages to the Server").</summary>
    /// <param name="answersRequest">Whether the stream answers a request; else the client listens on it.</param>
    public virtual int? RetryMilliseconds(bool answersRequest) => DefaultRetryMilliseconds;

    /// <summary>Whether each client gets a session of its own; without, the server has one client at a time (section "Session Management").</summary>
    public virtual bool AssignsSessions => true;

    /// <summary>The status of a request that names no session (section "Session Management").</summary>
    public virtual int StatusWithoutSession => 400;

    /// <summary>The status of a request whose session is over (section "Session Management").</summary>
    public virtual int StatusOfEndedSession => 404;

    /// <summary>An id for a session: hard to guess, in visible ASCII characters (section "Session Management").</summary>
    public virtual string MakeSessionId() => RandomNumberGenerator.GetHexString(SessionIdBytes * 2, lowercase: true);

    /// <summary>
    /// Whether the version that an HTTP request names in its header is accepted: any that the server agrees to in a handshake, and none at
    /// all, since the session tells the version (section "Protocol Version Header").
    /// </summary>
    /// <param name="session">The session of the request.</param>
    /// <param name="version">The value of the header; empty where it is missing.</param>
    public virtual bool AcceptsVersionHeader(ServerSession session, string version) => version.Length is 0 || Options.SpeaksLegacy(version);

    /// <summary>Where what belongs to a request is sent: on the stream of that request (section "Sending Messages to the Server").</summary>
    public virtual IOutlet ChooseOutlet(ServerSession session, IOutlet related) => related;

    /// <summary>Where the answer to a request is sent that made use of its stream: there, as the last message (the same section).</summary>
    public virtual IOutlet ChooseOutletOfAnswer(ServerSession session, Protocol.JsonRpcMessage asked, IOutlet related) => related;

    /// <summary>
    /// Where what belongs to no request is sent: on one of the streams on which the client listens, the newest (sections "Listening for
    /// Messages from the Server" and "Multiple Connections").
    /// </summary>
    /// <param name="streams">At least one, oldest first.</param>
    public virtual IReadOnlyList<TStream> ChooseListeners<TStream>(IReadOnlyList<TStream> streams) => [streams[^1]];

    /// <summary>Whether a stream begins with an empty event, from which it can be resumed (section "Sending Messages to the Server").</summary>
    public virtual bool PrimesStreams(ServerSession session) => session.Revision.HasPrimedStreams();

    /// <summary>The id of an event: unique in its session, and telling its stream (section "Resumability and Redelivery").</summary>
    public virtual string WriteEventId(int stream, int index) => string.Create(CultureInfo.InvariantCulture, $"{stream}-{index}");

    /// <summary>The stream and the place of an event, by its id; none where it is no id of this server.</summary>
    public virtual (int Stream, int Index)? ReadEventId(string id) =>
        id.Split('-') is [var stream, var index] && TryRead(stream, out var number) && TryRead(index, out var place) ? (number, place) : null;

    /// <summary>Whether a stream that is taken up again brings what happens later too, or only what was missed up to then (the same section).</summary>
    public virtual bool GoesOnWithResumedStreams => true;

    /// <summary>
    /// A client left before its request was answered. That cancels nothing (section "Sending Messages to the Server").
    /// </summary>
    public virtual void ConnectionLost(ServerSession session, Protocol.RequestId id)
    {
    }

    private static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
