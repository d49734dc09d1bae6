using McpSpecKit.Protocol;
using McpSpecKit.Reference.Stateless;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference.Http;

/// <summary>The MCP endpoint: what is true of every HTTP request, whatever its method (page <c>basic/transports</c>, section "Streamable HTTP").</summary>
internal sealed class McpEndpoint(ServerBehaviour behaviour, HttpSessions sessions, StatelessServer stateless)
{
    public const string Path = "/mcp";

    private readonly PostHandler post = new(behaviour, sessions, stateless);
    private readonly EndpointGuard guard = new(behaviour);

    public Task HandleAsync(HttpContext http) => guard.HandleAsync(http, RouteAsync);

    private Task RouteAsync(HttpContext http)
    {
        if (http.Request.Path != Path)
            throw new HttpRefusedException(StatusCodes.Status404NotFound, ErrorCode.InvalidRequest, $"The MCP endpoint is {Path}.");

        return http.Request.Method switch
        {
            var other when !behaviour.HttpMethods.Contains(other) => RefuseMethodAsync(http),
            "GET" => ListenAsync(http),
            "DELETE" => EndAsync(http),
            _ => post.HandleAsync(http),
        };
    }

    /// <summary>Sections "Listening for Messages from the Server" and "Resumability and Redelivery".</summary>
    private Task ListenAsync(HttpContext http)
    {
        if (!http.Request.AcceptsEventStream())
            throw new HttpRefusedException(StatusCodes.Status406NotAcceptable, ErrorCode.InvalidRequest, "GET answers with text/event-stream only.");

        var session = sessions.Admit(http.Request);
        var cursor = http.Request.Headers[HeaderNames.LastEventId].ToString();
        return cursor.Length is 0
            ? session.Streams.Listen().PumpAsync(http)
            : session.Streams.ResumeAsync(cursor, http);
    }

    /// <summary>Section "Session Management".</summary>
    private Task EndAsync(HttpContext http)
    {
        sessions.End(sessions.Admit(http.Request));
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private Task RefuseMethodAsync(HttpContext http)
    {
        http.Response.StatusCode = behaviour.StatusOfOtherMethods;
        http.Response.Headers.Allow = string.Join(", ", behaviour.HttpMethods);
        return Task.CompletedTask;
    }
}
