using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace McpSpecKit.Wire.Serving;

/// <summary>One HTTP request of a client under test, as it came, and the way to answer it. What goes back is written down.</summary>
public sealed class HttpCall
{
    private readonly HttpContext http;
    private readonly Transcript transcript;

    internal HttpCall(HttpContext http, Transcript transcript, int number, ReadOnlyMemory<byte> body, TimeSpan at)
    {
        (this.http, this.transcript, Number, Body, At) = (http, transcript, number, body, at);
        // Once it is answered, the server makes another request of the same object.
        (Method, Path, Query, Left) = (http.Request.Method, http.Request.Path.Value ?? "", http.Request.QueryString.Value ?? "", http.RequestAborted);
        Headers = new Headers([.. http.Request.Headers.SelectMany(header => header.Value, (header, value) => KeyValuePair.Create(header.Key, value ?? ""))]);
    }

    /// <summary>1 for the first request that came, and so on.</summary>
    public int Number { get; }

    /// <summary>When it had come, since the listener began to listen.</summary>
    public TimeSpan At { get; }

    /// <summary>The method, as it was written.</summary>
    public string Method { get; }

    /// <summary>The path.</summary>
    public string Path { get; }

    /// <summary>The query with its question mark; empty where there is none.</summary>
    public string Query { get; }

    /// <summary>The headers, each line by itself.</summary>
    public Headers Headers { get; }

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>What transcripts call it, such as <c>POST #2</c>.</summary>
    public string Lane => $"{Method} #{Number}";

    /// <summary>Cancelled once the client has closed the connection or given the request up.</summary>
    public CancellationToken Left { get; }

    /// <summary>Answers with a status, headers, and a whole body.</summary>
    /// <param name="status">From 200 to 599.</param>
    /// <param name="headers">The headers, the type of the body among them.</param>
    /// <param name="body">The body; empty for none.</param>
    public async Task RespondAsync(int status, Headers headers, ReadOnlyMemory<byte> body)
    {
        Begin(status, headers);
        if (body.IsEmpty) return;
        http.Response.ContentLength = body.Length;
        transcript.Add(FrameDirection.ToSubject, Lane, body.Span);
        await http.Response.Body.WriteAsync(body, Left);
    }

    /// <summary>Begins an answer whose body comes in pieces.</summary>
    /// <param name="status">From 200 to 599.</param>
    /// <param name="headers">The headers, the type of the body among them.</param>
    public Task OpenAsync(int status, Headers headers)
    {
        Begin(status, headers);
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        return http.Response.Body.FlushAsync(Left);
    }

    /// <summary>Sends a piece of the body at once.</summary>
    /// <param name="piece">The bytes.</param>
    public async Task WriteAsync(ReadOnlyMemory<byte> piece)
    {
        transcript.Add(FrameDirection.ToSubject, Lane, piece.Span);
        await http.Response.Body.WriteAsync(piece, Left);
        await http.Response.Body.FlushAsync(Left);
    }

    /// <summary>Breaks the connection off: what was written still arrives, and nothing after it. Whoever answers the call waits until the client has left.</summary>
    public void Cut()
    {
        transcript.Add(FrameDirection.Event, Lane, "the server breaks the connection off");
        // To reset the connection would take away what the client has not read yet.
        http.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket.Shutdown(SocketShutdown.Send);
    }

    private void Begin(int status, Headers headers)
    {
        http.Response.StatusCode = status;
        foreach (var (name, value) in headers) http.Response.Headers[name] = value;
        transcript.Add(new Frame(default, FrameDirection.ToSubject, Lane, "") { Status = status, Headers = headers });
    }
}
