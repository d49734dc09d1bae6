using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace McpSpecKit.Tests.Support;

/// <summary>A server over HTTP of a few lines: what it does with a GET of <c>/sse</c>, and with a POST anywhere.</summary>
internal sealed class SseServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private SseServer(WebApplication application) => this.application = application;

    public Uri Url => new(new Uri(application.Urls.Single()), "/sse");

    public static async Task<SseServer> StartAsync(Func<HttpContext, Task> get, Func<HttpContext, Task>? post = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var made = builder.Build();
        made.MapGet("/sse", get);
        made.MapPost("/{**path}", post ?? (http => Task.FromResult(http.Response.StatusCode = StatusCodes.Status202Accepted)));
        await made.StartAsync();
        return new SseServer(made);
    }

    /// <summary>Opens a stream of events, says something and stays.</summary>
    public static Func<HttpContext, Task> Stream(string text) => async http =>
    {
        await SayAsync(http, text);
        await StayAsync(http);
    };

    /// <summary>Says something on a stream of events.</summary>
    public static async Task SayAsync(HttpContext http, string text)
    {
        if (!http.Response.HasStarted) http.Response.ContentType = "text/event-stream";
        await http.Response.WriteAsync(text, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }

    /// <summary>Says nothing until the client leaves.</summary>
    public static async Task StayAsync(HttpContext http)
    {
        var left = new TaskCompletionSource();
        await using var registration = http.RequestAborted.Register(left.SetResult);
        await left.Task;
    }

    /// <summary>An answer without a stream of events.</summary>
    public static Func<HttpContext, Task> Answer(int status, string type = "text/plain", string body = "") => http =>
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, type);
        return http.Response.WriteAsync(body);
    };

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync(new CancellationToken(canceled: true));
        await application.DisposeAsync();
    }
}
