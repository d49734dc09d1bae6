using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>
/// Takes a message of a client: to the modern era where it says so, else to its legacy session (pages <c>basic/transports</c>, section
/// "Sending Messages to the Server", and <c>basic/versioning</c>, section "Compatibility Matrix").
/// </summary>
internal sealed class PostHandler(ServerBehaviour behaviour, HttpSessions sessions, StatelessServer stateless)
{
    private readonly StatelessPost modern = new(behaviour, stateless);

    public async Task HandleAsync(HttpContext http)
    {
        var message = await http.Request.ReadMessageAsync();
        if (message is MalformedMessage malformed) await RefuseAsync(http, Unreadable.Answer(malformed, behaviour.Options.Revisions[^1]));
        else if (IsModern(message, http.Request)) await modern.HandleAsync(http, message);
        else if (IsFirst(message, http.Request)) await OpenAsync(http, message);
        else await TakeAsync(http, message, sessions.Admit(http.Request));
    }

    /// <summary>A message that says nothing of its era itself is of the era that the version in its header is of.</summary>
    private bool IsModern(JsonRpcMessage message, HttpRequest request)
    {
        var named = behaviour.Options.SpeaksModern(request.Headers[HeaderNames.ProtocolVersion].ToString());
        return message switch
        {
            JsonRpcRequest asked => behaviour.EraOf(asked, isInSession: !named) is Era.Modern,
            JsonRpcNotification => named || behaviour.Options.Legacy.Count is 0,
            _ => behaviour.Options.Legacy.Count is 0,
        };
    }

    private static bool IsFirst(JsonRpcMessage message, HttpRequest request) =>
        message is JsonRpcRequest { Method: Method.Initialize } && !request.Headers.ContainsKey(HeaderNames.Session);

    private static bool OwesAnswer(JsonRpcMessage message) =>
        message is JsonRpcRequest || (message is JsonRpcBatch batch && batch.Messages.Any(OwesAnswer));

    private Task RefuseAsync(HttpContext http, JsonNode refusal) => http.WriteJsonAsync(behaviour.StatusOfUnreadable, refusal, behaviour);

    /// <summary>A session comes into being with the answer to <c>initialize</c>, and with nothing else.</summary>
    private async Task OpenAsync(HttpContext http, JsonRpcMessage message)
    {
        var session = sessions.Open();
        http.Response.OnStarting(() =>
        {
            if (behaviour.AssignsSessions && session.Core.Phase is not SessionPhase.Fresh) http.Response.Headers[HeaderNames.Session] = session.Id;
            return Task.CompletedTask;
        });
        try
        {
            await AnswerAsync(http, message, session);
        }
        finally
        {
            if (session.Core.Phase is SessionPhase.Fresh) sessions.End(session);
        }
    }

    private async Task TakeAsync(HttpContext http, JsonRpcMessage message, HttpSession session)
    {
        if (session.Core.Refuse(message) is { } refusal)
        {
            await RefuseAsync(http, refusal);
        }
        else if (OwesAnswer(message))
        {
            await AnswerAsync(http, message, session);
        }
        else
        {
            await session.Core.ReceiveAsync(message, session);
            http.Response.StatusCode = behaviour.StatusOfTaken;
        }
    }

    /// <summary>Answers with one JSON body, unless something else belongs to the request: then with a stream of events.</summary>
    private async Task AnswerAsync(HttpContext http, JsonRpcMessage message, HttpSession session)
    {
        var loss = http.RequestAborted.Register(() => Lose(session, message));
        try
        {
            await AnswerAsync(http, message, session, session.Streams.Open());
        }
        finally
        {
            // Whoever waits on the connection may hear of its loss first; the loss is reported all the same.
            if (!http.RequestAborted.IsCancellationRequested) await loss.DisposeAsync();
        }
    }

    private async Task AnswerAsync(HttpContext http, JsonRpcMessage message, HttpSession session, EventStream stream)
    {
        var answering = WorkAsync(message, session, stream);
        await stream.ReadyAsync();
        if (!stream.IsUsed && await answering is { } answer) await http.WriteJsonAsync(StatusCodes.Status200OK, answer, behaviour);
        else await stream.PumpAsync(http);
        if (stream.IsInterrupted) return;
        await answering;
        await session.Core.AnsweredAsync(message);
        await behaviour.StreamEndsAsync(http);
    }

    private void Lose(HttpSession session, JsonRpcMessage message)
    {
        if (message is JsonRpcRequest request) behaviour.ConnectionLost(session.Core, request.Id);
    }

    /// <summary>Works on a request; where it made use of its stream, the answer is the last event there.</summary>
    private async Task<JsonNode?> WorkAsync(JsonRpcMessage message, HttpSession session, EventStream stream)
    {
        try
        {
            var answer = await session.Core.ReceiveAsync(message, stream);
            if (answer is not null && stream.IsUsed)
                await behaviour.ChooseOutletOfAnswer(session.Core, message, stream).SendAsync(answer, CancellationToken.None);
            return answer;
        }
        finally
        {
            stream.Complete();
        }
    }
}
