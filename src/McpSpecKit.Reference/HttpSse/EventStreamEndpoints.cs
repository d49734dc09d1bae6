using McpSpecKit.Protocol;
using McpSpecKit.Reference.Http;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.HttpSse;

/// <summary>
/// The two endpoints of HTTP+SSE, one for the stream and one for messages (page <c>basic/transports</c> of 2024-11-05, section "HTTP
/// with SSE"). Later revisions let a server keep them beside the MCP endpoint.
/// </summary>
internal sealed class EventStreamEndpoints(ServerBehaviour behaviour, TimeProvider time)
{
    public const string StreamPath = "/sse";
    private const string MessagesPath = "/messages";

    private readonly EventStreamClients clients = new(behaviour, time);
    private readonly EndpointGuard guard = new(behaviour);

    public static bool Have(PathString path) => path == StreamPath || path == MessagesPath;

    public Task HandleAsync(HttpContext http) => guard.HandleAsync(http, RouteAsync);

    public void CloseAll() => clients.CloseAll();

    private Task RouteAsync(HttpContext http) => (http.Request.Path.Value, http.Request.Method) switch
    {
        (StreamPath, "GET") => StreamAsync(http),
        (MessagesPath, "POST") when behaviour.TakesPosts => TakeAsync(http),
        _ => RefuseMethodAsync(http),
    };

    private async Task StreamAsync(HttpContext http)
    {
        var client = clients.Open();
        try
        {
            await client.ServeAsync(http, $"{MessagesPath}?session={client.Id}");
        }
        finally
        {
            clients.Close(client);
        }
    }

    /// <summary>Taking a message says nothing about its answer, which comes on the stream.</summary>
    private async Task TakeAsync(HttpContext http)
    {
        var client = clients.Find(http.Request.Query["session"].ToString())
            ?? throw new HttpRefusedException(StatusCodes.Status404NotFound, ErrorCode.InvalidRequest, "There is no such stream any more.");
        var message = await http.Request.ReadMessageAsync();
        _ = client.TakeAsync(message);
        http.Response.StatusCode = behaviour.StatusOfTaken;
    }

    private static Task RefuseMethodAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = http.Request.Path == StreamPath ? "GET" : "POST";
        return Task.CompletedTask;
    }
}
