using System.Net;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>Streamable HTTP, by the pages <c>basic/transports</c>; from 2026-07-28 on <c>basic/transports/streamable-http</c>.</content>
public partial class ClientBehaviour
{
    private const string Json = "application/json";
    private const string EventStream = "text/event-stream";

    /// <summary>A connection as it is read: names of headers count whatever their letters are (2026-07-28, section "Case Sensitivity").</summary>
    public virtual Stream Hear(Stream connection) => connection;

    /// <summary>The types that a POST accepts: both (section "Sending Messages to the Server").</summary>
    public virtual string AcceptOfPost => $"{Json}, {EventStream}";

    /// <summary>The types that a GET accepts (section "Listening for Messages from the Server").</summary>
    public virtual string AcceptOfGet => EventStream;

    /// <summary>The message in the data of an event, however many lines it has.</summary>
    public virtual JsonRpcMessage ReadEvent(string data) => JsonRpcReader.Read(data);

    /// <summary>Whether the client listens with a GET after the handshake, which it is free to do (the same section).</summary>
    public virtual bool Listens => true;

    /// <summary>The session after an answer to <c>initialize</c>: that which a good one assigned, or none (section "Session Management").</summary>
    /// <param name="status">The status of the answer.</param>
    /// <param name="id">The id in its header; none without one.</param>
    public virtual string? SessionFrom(HttpStatusCode status, string? id) => (int)status is >= 200 and < 300 ? id : null;

    /// <summary>Whether the client ends its session with DELETE (section "Session Management").</summary>
    public virtual bool DeletesItsSession => true;

    /// <summary>
    /// The version that a request names in <c>MCP-Protocol-Version</c>: after the handshake the one agreed on, from 2025-06-18 on, and in
    /// the modern era the one of the request (section "Protocol Version Header"); none where there is no such header.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="agreed">What the handshake has settled; none before.</param>
    /// <param name="message">The message that the request brings; none without one.</param>
    public virtual string? VersionHeader(HttpMethod method, Revision? agreed, Outgoing? message) =>
        message?.Revision?.Name ?? (agreed is not null && agreed.HasVersionHeader() ? agreed.Name : null);

    /// <summary>The session that a request names: the one that the server assigned, but for <c>initialize</c> (section "Session Management").</summary>
    /// <param name="assigned">The id that the server assigned; none where it assigned none.</param>
    /// <param name="message">The message that the request brings; none without one.</param>
    public virtual string? SessionHeader(string? assigned, Outgoing? message) => message?.Method == Method.Initialize ? null : assigned;
}
