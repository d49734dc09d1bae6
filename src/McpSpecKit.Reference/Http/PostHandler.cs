using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>Takes a message of the client (page <c>basic/transports</c>, section "Sending Messages to the Server").</summary>
internal sealed class PostHandler(ServerBehaviour behaviour, HttpSessions sessions)
{
    public async Task HandleAsync(HttpContext http)
    {
        var message = await http.Request.ReadMessageAsync();
        if (message is MalformedMessage malformed) await RefuseAsync(http, Unreadable.Answer(malformed, behaviour.Options.Latest));
        else if (IsFirst(message, http.Request)) await OpenAsync(http, message);
        else await TakeAsync(http, message, sessions.Admit(http.Request));
    }

    private static bool IsFirst(JsonRpcMessage message, HttpRequest request) =>
        message is JsonRpcRequest { Method: Method.Initialize } && !request.Headers.ContainsKey(HeaderNames.Session);

    private static bool OwesAnswer(JsonRpcMessage message) =>
        message is JsonRpcRequest || (message is JsonRpcBatch batch && batch.Messages.Any(OwesAnswer));

    private static Task RefuseAsync(HttpContext http, JsonNode refusal) => http.WriteJsonAsync(StatusCodes.Status400BadRequest, refusal);

    /// <summary>A session comes into being with the answer to <c>initialize</c>, and with nothing else.</summary>
    private async Task OpenAsync(HttpContext http, JsonRpcMessage message)
    {
        var session = sessions.Open();
        http.Response.OnStarting(() =>
        {
            if (session.Core.Phase is not SessionPhase.Fresh) http.Response.Headers[HeaderNames.Session] = session.Id;
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

    private static async Task TakeAsync(HttpContext http, JsonRpcMessage message, HttpSession session)
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
            http.Response.StatusCode = StatusCodes.Status202Accepted;
        }
    }

    /// <summary>Answers with one JSON body, unless something else belongs to the request: then with a stream of events.</summary>
    private static async Task AnswerAsync(HttpContext http, JsonRpcMessage message, HttpSession session)
    {
        var stream = session.Streams.Open();
        var answering = WorkAsync(message, session, stream);
        await stream.ReadyAsync();
        if (!stream.IsUsed && await answering is { } answer) await http.WriteJsonAsync(StatusCodes.Status200OK, answer);
        else await stream.PumpAsync(http, first: 0);
        await answering;
        await session.Core.AnsweredAsync(message);
    }

    /// <summary>Works on a request; where it made use of its stream, the answer is the last event there.</summary>
    private static async Task<JsonNode?> WorkAsync(JsonRpcMessage message, HttpSession session, EventStream stream)
    {
        try
        {
            var answer = await session.Core.ReceiveAsync(message, stream);
            if (answer is not null && stream.IsUsed) await stream.SendAsync(answer, CancellationToken.None);
            return answer;
        }
        finally
        {
            stream.Complete();
        }
    }
}
