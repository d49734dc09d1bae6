using System.Net;
using System.Text;
using McpSpecKit.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace McpSpecKit.Wire.Serving;

/// <summary>Where a client under test reaches the kit over HTTP: a port of the loopback interface that the system chooses.</summary>
public sealed class HttpDoor : IAsyncDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly LoneKestrel kestrel;
    private readonly Transcript transcript;
    private readonly TimeProvider time;
    private readonly long start;
    private readonly bool closesEach;
    private int calls;

    private HttpDoor(Transcript transcript, TimeProvider time, Func<string, string>? headerNames)
    {
        closesEach = headerNames is not null;
        (this.transcript, this.time, start, Closing) = (transcript, time, time.GetTimestamp(), closing.Token);
        // Latin-1 keeps each byte of a header as it came.
        var options = new KestrelServerOptions { AddServerHeader = false, RequestHeaderEncodingSelector = _ => Encoding.Latin1 };
        options.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (headerNames is not null) HeaderNames.Rewrite(listen, headerNames);
        });
        kestrel = new LoneKestrel(options);
    }

    /// <summary>The root of all addresses at the door.</summary>
    public Uri Address => new(kestrel.Server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Cancelled once the door is closed; whatever goes on behind it ends by then.</summary>
    public CancellationToken Closing { get; }

    /// <summary>Opens a door.</summary>
    /// <param name="answer">Answers each request; called on a thread of its own, and as often as requests come.</param>
    /// <param name="transcript">Where requests and answers are written down.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up opening.</param>
    /// <param name="headerNames">Writes the names of response headers in letters of its own; none leaves them as they are.</param>
    public static async Task<HttpDoor> OpenAsync(
        Func<HttpCall, Task> answer,
        Transcript transcript,
        TimeProvider time,
        CancellationToken cancellationToken,
        Func<string, string>? headerNames = null)
    {
        var door = new HttpDoor(transcript, time, headerNames);
        await door.kestrel.Server.StartAsync(new SingleHandler(http => door.TakeAsync(http, answer)), cancellationToken);
        return door;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        using var noPatience = new CancellationTokenSource();
        await noPatience.CancelAsync();
        await kestrel.Server.StopAsync(noPatience.Token);
        kestrel.Dispose();
        closing.Dispose();
    }

    private async Task TakeAsync(HttpContext http, Func<HttpCall, Task> answer)
    {
        try
        {
            var body = await BoundedBody.ReadAsync(http.Request.Body, http.RequestAborted);
            var call = new HttpCall(http, transcript, Interlocked.Increment(ref calls), body, time.GetElapsedTime(start));
            transcript.Add(new Frame(default, FrameDirection.FromSubject, call.Lane, Encoding.UTF8.GetString(body)) { Headers = call.Headers });
            if (closesEach) http.Response.Headers.Connection = "close";
            await answer(call);
        }
        catch (Exception ended) when (http.RequestAborted.IsCancellationRequested || Closing.IsCancellationRequested)
        {
            // Who has left needs no answer, and a closed door gives none.
            _ = ended;
        }
    }
}
