using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference;

/// <summary>One request of a client while it is being answered, whatever its era, and the way to send what belongs to it.</summary>
/// <param name="request">The request.</param>
/// <param name="related">Where messages go that belong to it.</param>
/// <param name="time">The clock of timeouts and of slow work.</param>
public abstract class RequestScope(JsonRpcRequest request, IOutlet related, TimeProvider time)
{
    /// <summary>The request.</summary>
    public JsonRpcRequest Request { get; } = request;

    /// <summary>Where messages go that belong to the request.</summary>
    public IOutlet Related { get; } = related;

    /// <summary>The clock of timeouts and of slow work.</summary>
    public TimeProvider Time { get; } = time;

    /// <summary>The revision by which the request is answered.</summary>
    public abstract Revision Revision { get; }

    /// <summary>Whether the server may log while it answers.</summary>
    public abstract bool MayLog { get; }

    /// <summary>The least severity that the client wants to be told.</summary>
    public abstract string LogLevel { get; }

    /// <summary>Gets something from the client that the request needs.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="timeout">How long to wait where the client is asked by a request; the server's option if none is given.</param>
    /// <param name="cancellationToken">Gives up without telling the client.</param>
    /// <exception cref="UnansweredException">A client of the legacy era gave no answer.</exception>
    /// <exception cref="RefusedException">A client of the modern era did not declare what is asked for.</exception>
    /// <exception cref="Stateless.InputRequiredException">A client of the modern era has to come back with the answer.</exception>
    public abstract Task<JsonElement> AskAsync(ClientQuestion question, TimeSpan? timeout, CancellationToken cancellationToken);

    /// <summary>Tells of a change to whoever is to know, which may be others than the sender of the request.</summary>
    public abstract Task TellAsync(ServerChange change, CancellationToken cancellationToken);

    /// <summary>Sends a notification that belongs to the request.</summary>
    public Task NotifyAsync(string method, JsonObject? parameters, CancellationToken cancellationToken) =>
        Related.SendAsync(JsonRpc.Notification(method, parameters), cancellationToken);

    /// <summary>Tells how far the request has come, if the client asked to know (page <c>progress</c>).</summary>
    public Task ReportProgressAsync(int done, int total, CancellationToken cancellationToken)
    {
        if (Request.Params?.Object("_meta")?.Member(MetaKey.ProgressToken) is not { } token) return Task.CompletedTask;

        var progress = new JsonObject { ["progressToken"] = JsonNode.Parse(token.GetRawText()), ["progress"] = done, ["total"] = total };
        if (Revision.HasProgressMessage()) progress["message"] = $"Step {done} of {total}";
        return NotifyAsync(Method.Progress, progress, cancellationToken);
    }

    /// <summary>Logs, if the level is one that the client wants (page <c>server/utilities/logging</c>).</summary>
    public Task LogAsync(string level, string text, CancellationToken cancellationToken) =>
        LogLevels.Reaches(level, LogLevel)
            ? NotifyAsync(Method.LogMessage, new JsonObject { ["level"] = level, ["logger"] = "reference", ["data"] = text }, cancellationToken)
            : Task.CompletedTask;
}
