using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>Takes a message of a modern client (page <c>basic/transports/streamable-http</c>, section "Sending Messages").</summary>
internal sealed class StatelessPost(ServerBehaviour behaviour, StatelessServer server)
{
    public Task HandleAsync(HttpContext http, JsonRpcMessage message) => message switch
    {
        JsonRpcRequest request => AnswerAsync(http, request),
        JsonRpcNotification notification => TakeAsync(http, notification),
        _ => http.WriteJsonAsync(
            behaviour.StatusOfUnreadable,
            Unreadable.WithoutRequest(ErrorCode.InvalidRequest, "A body is one request or notification.", behaviour.Options.Revisions[^1]),
            behaviour),
    };

    /// <summary>Answers with one JSON body, unless a notification came before: then with the last event of the stream.</summary>
    private async Task AnswerAsync(HttpContext http, JsonRpcRequest request)
    {
        using var stream = new ResponseStream(http, behaviour);
        var life = behaviour.LifeOf(http);
        if (await server.AnswerAsync(request, stream, new RequestHeaders(http.Request.Headers), life) is not { } answer)
        {
            http.Abort();
        }
        else if (http.Response.HasStarted)
        {
            await stream.SendAsync(answer.Message, life);
            await behaviour.StreamEndsAsync(http);
        }
        else
        {
            await http.WriteJsonAsync(answer.HttpStatus, answer.Message, behaviour);
        }
    }

    /// <summary>No notification is defined here, and no header of one: whatever comes is taken, and ignored.</summary>
    private async Task TakeAsync(HttpContext http, JsonRpcNotification notification)
    {
        using var stream = new ResponseStream(http, behaviour);
        await behaviour.TakeAsync(server, notification, stream, http.RequestAborted);
        if (!http.Response.HasStarted) http.Response.StatusCode = behaviour.StatusOfTaken;
    }
}
