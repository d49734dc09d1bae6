using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Sessions;

/// <summary>One request of the client while it is being answered, and the way to send what belongs to it.</summary>
/// <param name="session">The session that it came in.</param>
/// <param name="request">The request.</param>
/// <param name="related">Where messages go that belong to it.</param>
public sealed class RequestContext(ServerSession session, JsonRpcRequest request, IOutlet related)
{
    /// <summary>The session that the request came in.</summary>
    public ServerSession Session { get; } = session;

    /// <summary>The request.</summary>
    public JsonRpcRequest Request { get; } = request;

    /// <summary>Where messages go that belong to the request.</summary>
    public IOutlet Related { get; } = related;

    /// <summary>Sends a notification that belongs to the request.</summary>
    public Task NotifyAsync(string method, JsonObject? parameters, CancellationToken cancellationToken) =>
        Related.SendAsync(JsonRpc.Notification(method, parameters), cancellationToken);

    /// <summary>Asks the client for something that the request needs.</summary>
    /// <param name="method">What is asked for.</param>
    /// <param name="parameters">The parameters, if there are any.</param>
    /// <param name="timeout">How long to wait; the server's option if none is given.</param>
    /// <param name="cancellationToken">Gives up without telling the client.</param>
    /// <exception cref="TimeoutException">No answer came in time.</exception>
    /// <exception cref="RefusedException">The client answered with an error.</exception>
    public Task<JsonElement> AskAsync(string method, JsonObject? parameters, TimeSpan? timeout, CancellationToken cancellationToken) =>
        Session.AskAsync(Related, method, parameters, timeout, cancellationToken);

    /// <summary>Tells how far the request has come, if the client asked to know (page <c>basic/utilities/progress</c>).</summary>
    public Task ReportProgressAsync(int done, int total, CancellationToken cancellationToken)
    {
        if (Request.Params?.Object("_meta")?.Member("progressToken") is not { } token) return Task.CompletedTask;

        var progress = new JsonObject { ["progressToken"] = JsonNode.Parse(token.GetRawText()), ["progress"] = done, ["total"] = total };
        if (Session.Revision.HasProgressMessage()) progress["message"] = $"Step {done} of {total}";
        return NotifyAsync(Method.Progress, progress, cancellationToken);
    }

    /// <summary>Logs, if the level is one that the client wants (page <c>server/utilities/logging</c>).</summary>
    public Task LogAsync(string level, string text, CancellationToken cancellationToken) =>
        LogLevels.Reaches(level, Session.LogLevel)
            ? NotifyAsync(Method.LogMessage, new JsonObject { ["level"] = level, ["logger"] = "reference", ["data"] = text }, cancellationToken)
            : Task.CompletedTask;
}
