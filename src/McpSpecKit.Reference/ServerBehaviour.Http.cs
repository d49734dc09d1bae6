using System.Net;
using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Http;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference.Tools;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Reference;

/// <content>What HTTP adds, by the pages <c>basic/transports</c> and, from 2026-07-28 on, <c>basic/transports/streamable-http</c>.</content>
public partial class ServerBehaviour
{
    /// <summary>The interface that the server listens on: of this machine only (section "Security &amp; Endpoint").</summary>
    public virtual IPAddress Address => IPAddress.Loopback;

    /// <summary>The HTTP methods of the endpoint. GET and DELETE belong to legacy sessions (section "Earlier Streamable HTTP Revisions").</summary>
    public virtual IReadOnlyList<string> HttpMethods => Options.Legacy.Count > 0 ? ["GET", "POST", "DELETE"] : ["POST"];

    /// <summary>The status of a request with another HTTP method (the same section).</summary>
    public virtual int StatusOfOtherMethods => StatusCodes.Status405MethodNotAllowed;

    /// <summary>The status of a request from a foreign origin (section "Security &amp; Endpoint").</summary>
    public virtual int StatusOfForeignOrigin => StatusCodes.Status403Forbidden;

    /// <summary>The type of an answer that is one JSON object (section "Sending Messages").</summary>
    public virtual string TypeOfJson => "application/json";

    /// <summary>The status of a body that is no message, or none that can be taken (section "Sending Messages").</summary>
    public virtual int StatusOfUnreadable => StatusCodes.Status400BadRequest;

    /// <summary>The status of a message that is owed no answer (section "Sending Messages").</summary>
    public virtual int StatusOfTaken => StatusCodes.Status202Accepted;

    /// <summary>Whether a browser's page of that origin is trusted: only of this machine (section "Security &amp; Endpoint").</summary>
    public virtual bool Trusts(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var url) && url.IsLoopback;

    /// <summary>A request has come from an origin that is trusted. Headers that no section names, such as Host, are left alone.</summary>
    public virtual void Received(HttpContext http)
    {
    }

    /// <summary>The status of an error in the modern era (pages <c>basic/index</c> and <c>basic/transports/streamable-http</c>).</summary>
    public virtual int StatusOf(RefusedException refusal) => refusal.HttpStatus;

    /// <summary>
    /// How long work on a modern request goes on: until its client closes the stream (section "Cancellation").
    /// </summary>
    public virtual CancellationToken LifeOf(HttpContext http) => http.RequestAborted;

    /// <summary>The headers of a modern response that is a stream of events: no proxy is to hold it back (section "Receiving Messages").</summary>
    public virtual void PrepareStream(HttpResponse response)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Accel-Buffering"] = "no";
    }

    /// <summary>The response is written, and with it the stream is at its end, in either era (section "Receiving Messages").</summary>
    public virtual Task StreamEndsAsync(HttpContext http) => Task.CompletedTask;

    /// <summary>The value of a header, whose name is read without regard to case (section "Case Sensitivity").</summary>
    /// <exception cref="RefusedException">It has characters that no header has, or comes more than once.</exception>
    public virtual string? FindHeader(RequestHeaders headers, string name) => headers.Find(name);

    /// <summary>Compares the version in the header with that in the body (section "Protocol Version Header").</summary>
    public virtual void CheckVersionHeader(StatelessRequest request, RequestHeaders headers) =>
        Compare(HeaderNames.ProtocolVersion, FindHeader(headers, HeaderNames.ProtocolVersion), request.Metadata.ProtocolVersion);

    /// <summary>Compares the other headers with the body (section "Standard Request Headers").</summary>
    public virtual void CheckHeaders(StatelessRequest request, RequestHeaders headers)
    {
        Compare(HeaderNames.Method, FindHeader(headers, HeaderNames.Method), request.Request.Method);
        if (MirroredName(request.Request) is { } name) Compare(HeaderNames.Name, Decode(FindHeader(headers, HeaderNames.Name)), name);
        if (request.Request.Method is Method.CallTool) CheckArguments(request, headers);
    }

    /// <summary>Compares the headers of marked arguments with the arguments (section "Server Behavior for Custom Headers").</summary>
    public virtual void CheckArguments(StatelessRequest request, RequestHeaders headers)
    {
        foreach (var mark in Toolbox.Marks(request.Request, request.Revision))
        {
            var name = HeaderNames.ParameterPrefix + mark.Header;
            CheckArgument(name, Decode(FindHeader(headers, name)), mark.Argument);
        }
    }

    /// <summary>Compares one header with one argument; what is left out, or null, has no header (the same section).</summary>
    public virtual void CheckArgument(string name, string? header, JsonElement? argument)
    {
        if (argument is not { ValueKind: not JsonValueKind.Null } given)
        {
            if (header is not null) throw StatelessRefusal.HeaderMismatch($"{name} repeats an argument that the body does not have.");
        }
        else if (header is null)
        {
            throw StatelessRefusal.HeaderMismatch($"{name} is missing.");
        }
        else if (!Repeats(header, given))
        {
            throw StatelessRefusal.HeaderMismatch($"{name} is '{header}', but the argument is {given.GetRawText()}.");
        }
    }

    /// <summary>Whether a header says what an argument says: integers are compared as numbers (section "Server Validation").</summary>
    public virtual bool Repeats(string header, JsonElement argument) => HeaderValue.Repeats(header, argument);

    /// <summary>Takes the value of a header out of its Base64 wrapping, where it has one (section "Value Encoding").</summary>
    /// <exception cref="RefusedException">What is wrapped is no Base64, or no text.</exception>
    public virtual string? Decode(string? header) => header is null ? null : HeaderValue.Decode(header);

    /// <summary>What the header <c>Mcp-Name</c> repeats (section "Standard Request Headers").</summary>
    public virtual string? MirroredName(JsonRpcRequest request) => request.Method switch
    {
        Method.CallTool or Method.GetPrompt => request.Params?.Text("name"),
        Method.ReadResource => request.Params?.Text("uri"),
        _ => null,
    };

    private static void Compare(string name, string? header, string body)
    {
        if (header is null) throw StatelessRefusal.HeaderMismatch($"{name} is missing.");
        if (header != body) throw StatelessRefusal.HeaderMismatch($"{name} is '{header}', but the body says '{body}'.");
    }
}
