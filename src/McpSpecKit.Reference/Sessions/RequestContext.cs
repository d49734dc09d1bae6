using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Sessions;

/// <summary>One request of a legacy session while it is being answered.</summary>
/// <param name="session">The session that it came in.</param>
/// <param name="request">The request.</param>
/// <param name="related">Where messages go that belong to it.</param>
public sealed class RequestContext(ServerSession session, JsonRpcRequest request, IOutlet related)
    : RequestScope(request, related, session.Time)
{
    /// <summary>The session that the request came in.</summary>
    public ServerSession Session { get; } = session;

    /// <inheritdoc />
    public override Revision Revision => Session.Revision;

    /// <inheritdoc />
    public override bool MayLog => Session.MayLog;

    /// <inheritdoc />
    public override string LogLevel => Session.LogLevel;

    /// <summary>Asks by a request of the server (page <c>basic/lifecycle</c>, section "Operation").</summary>
    /// <inheritdoc />
    public override async Task<JsonElement> AskAsync(ClientQuestion question, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        if (!Session.MayAsk(question.Capability))
            throw new UnansweredException($"The client did not declare the capability '{question.Capability}'.");

        try
        {
            return await Session.AskAsync(Related, question.Method, question.Parameters(), timeout, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new UnansweredException($"The client did not answer '{question.Method}' in time.");
        }
        catch (RefusedException refusal)
        {
            throw new UnansweredException($"The client refused '{question.Method}': {refusal.Message}");
        }
    }

    /// <summary>Tells the own session, where the server declared that it would.</summary>
    public override Task TellAsync(ServerChange change, CancellationToken cancellationToken) =>
        Session.MayTell(change)
            ? Session.Unrelated.SendAsync(JsonRpc.Notification(change.Method, change.Parameters()), cancellationToken)
            : Task.CompletedTask;
}
