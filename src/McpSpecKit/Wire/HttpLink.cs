using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text;
using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>
/// The HTTP connections of one client: every request and every response is written down, and streams of events are followed until the
/// client leaves. Nothing is sent but what is asked for: no proxy, no redirect, no cookie.
/// </summary>
internal sealed class HttpLink : IAsyncDisposable
{
    /// <summary>The media type of a stream of events.</summary>
    public const string EventStream = "text/event-stream";

    private readonly CancellationTokenSource stop = new();
    private readonly CancellationToken stopped;
    private readonly ConcurrentDictionary<string, int> exchanges = new();
    private readonly List<(Task Followed, CancellationTokenSource Cut)> streams = [];
    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        // A stream that the kit closes is cut, not read to its end.
        ResponseDrainTimeout = TimeSpan.Zero,
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
    private readonly Transcript transcript;
    private readonly Waits waits;
    private readonly TimeProvider time;
    private readonly Headers own;
    private volatile bool isAnswered;
    private bool disposed;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="transcript">Where everything is written down.</param>
    /// <param name="waits">How long the head of a response may take, and then its body.</param>
    /// <param name="time">The clock of the waits.</param>
    /// <param name="own">What goes with every request, unless the request has a header of the same name.</param>
    public HttpLink(Transcript transcript, Waits waits, TimeProvider time, Headers own)
    {
        (this.transcript, this.waits, this.time, this.own) = (transcript, waits, time, own);
        // An exchange that outlives the link still asks whether it was stopped.
        stopped = stop.Token;
    }

    /// <summary>Whether a request is answered by a stream of events; the error that goes with an error status may come on one too.</summary>
    public static bool IsEventStream(HttpResponseMessage response) =>
        EventStream.Equals(response.Content.Headers.ContentType?.MediaType, StringComparison.OrdinalIgnoreCase)
        && response.Content.Headers.ContentEncoding.All(coding => coding.Equals("identity", StringComparison.OrdinalIgnoreCase));

    /// <summary>A server that has answered no message yet may still be starting.</summary>
    private TimeSpan Patience => isAnswered ? waits.Reply : waits.FirstReply;

    /// <summary>Sends a request and reads the head of its response, which the caller owns.</summary>
    /// <exception cref="NoAnswerInTimeException">The server did not begin to answer.</exception>
    /// <exception cref="ConnectionLostException">The server cannot be reached, or broke the connection before it answered.</exception>
    public async Task<(HttpResponseMessage Response, Delivery Head)> SendAsync(
        HttpMethod verb,
        Uri url,
        ReadOnlyMemory<byte>? body,
        Headers headers,
        CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(verb, url);
        if (body is { } bytes) request.Content = new ReadOnlyMemoryContent(bytes);
        var sent = own.With(headers);
        foreach (var (name, value) in sent)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        var lane = $"{verb} #{exchanges.AddOrUpdate(verb.Method, 1, (_, count) => count + 1)}";
        var text = body is { } written ? Encoding.UTF8.GetString(written.Span) : "";
        transcript.Add(new Frame(default, FrameDirection.ToSubject, lane, text) { Headers = sent });
        return await GuardAsync(url, lane, RequestAsync, cancellationToken);

        async Task<(HttpResponseMessage Response, Delivery Head)> RequestAsync(CancellationToken token)
        {
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
            return (response, WriteHead(lane, response));
        }
    }

    /// <summary>Reads the body of a response, and disposes of the response.</summary>
    /// <exception cref="NoAnswerInTimeException">The body did not come to its end.</exception>
    /// <exception cref="ConnectionLostException">The connection broke, or the body is too long.</exception>
    public async Task<byte[]> ReadBodyAsync(HttpResponseMessage response, string lane, CancellationToken cancellationToken)
    {
        return await GuardAsync(response.RequestMessage!.RequestUri!, lane, ReadAsync, cancellationToken);

        async Task<byte[]> ReadAsync(CancellationToken token)
        {
            using var owned = response;
            await using var stream = await response.Content.ReadAsStreamAsync(token);
            var bytes = await BoundedBody.ReadAsync(stream, token);
            isAnswered |= response.RequestMessage.Method == HttpMethod.Post;
            if (bytes.Length > 0) transcript.Add(FrameDirection.FromSubject, lane, bytes);
            return bytes;
        }
    }

    /// <summary>Follows a stream of events to its end, and disposes of the response.</summary>
    /// <param name="response">The response; its head has been read.</param>
    /// <param name="head">The delivery that the response began.</param>
    /// <param name="take">Reads the message of an event, where it has one, and hands it on; called from the thread that reads.</param>
    /// <returns>The delivery, with its events while they come.</returns>
    public Delivery Follow(HttpResponseMessage response, Delivery head, Func<SseItem<byte[]>, JsonRpcMessage?> take)
    {
        isAnswered |= response.RequestMessage!.Method == HttpMethod.Post;
        var log = new EventLog();
        var cut = CancellationTokenSource.CreateLinkedTokenSource(stopped);
        var following = FollowAsync(response, head.Lane, log, take, cut.Token);
        lock (streams) streams.Add((following, cut));
        return head with { Stream = log, Ended = following, Cut = cut.Cancel };
    }

    /// <summary>Closes every connection.</summary>
    public void Leave()
    {
        transcript.Add(FrameDirection.Event, "http", "the client closes its connections");
        stop.Cancel();
        client.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, true)) return;
        await stop.CancelAsync();
        client.Dispose();
        (Task Followed, CancellationTokenSource Cut)[] all;
        lock (streams) all = [.. streams];
        foreach (var (followed, cut) in all)
        {
            await followed;
            cut.Dispose();
        }

        stop.Dispose();
    }

    private async Task<T> GuardAsync<T>(Uri url, string lane, Func<CancellationToken, Task<T>> exchange, CancellationToken cancellationToken)
    {
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stopped);
            var patience = Patience;
            return await TimeWindow.WithinAsync(patience, time, exchange, () => TellSilence(url, lane, patience), either.Token);
        }
        catch (InvalidDataException exception)
        {
            var reason = $"What the server at {url} answers is read no further: {exception.Message}";
            transcript.Add(FrameDirection.Event, lane, reason);
            throw new ConnectionLostException(reason, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or ObjectDisposedException)
        {
            var reason = $"The server at {url} cannot be reached: {Innermost(exception).Message.TrimEnd('.')}.";
            transcript.Add(FrameDirection.Event, lane, reason);
            throw new ConnectionLostException(reason, exception);
        }
    }

    private string TellSilence(Uri url, string lane, TimeSpan patience)
    {
        transcript.Add(FrameDirection.Event, lane, $"no whole answer within {Waits.Tell(patience)}");
        return $"The server at {url} did not answer the {lane.Split(' ')[0]} within {Waits.Tell(patience)}.";
    }

    private Delivery WriteHead(string lane, HttpResponseMessage response)
    {
        var headers = new Headers([.. HeadersOf(response.Headers), .. HeadersOf(response.Content.Headers)]);
        var status = (int)response.StatusCode;
        transcript.Add(new Frame(default, FrameDirection.FromSubject, lane, "") { Status = status, Headers = headers });
        return new Delivery(lane) { Status = status, Headers = headers };
    }

    private async Task FollowAsync(
        HttpResponseMessage response,
        string lane,
        EventLog log,
        Func<SseItem<byte[]>, JsonRpcMessage?> take,
        CancellationToken cut)
    {
        TimeSpan? retry = null;
        try
        {
            using var owned = response;
            await using var stream = new EventMeter(await response.Content.ReadAsStreamAsync(cut));
            var parser = SseParser.Create(stream, (_, data) => data.ToArray());
            await foreach (var item in parser.EnumerateAsync(cut))
            {
                stream.Reset();
                retry = item.ReconnectionInterval ?? retry;
                var id = item.EventId is { } given ? $" id: {given}" : "";
                var data = Encoding.UTF8.GetString(item.Data.AsSpan(0, Math.Min(item.Data.Length, Transcript.KeptText)));
                transcript.Add(FrameDirection.FromSubject, lane, $"event: {item.EventType}{id} data: {data}");
                log.Add(new StreamEvent(item.EventType, item.EventId, take(item)), item.Data.Length + (2 * (item.EventType.Length + id.Length)));
            }

            if (parser.ReconnectionInterval != Timeout.InfiniteTimeSpan) retry = parser.ReconnectionInterval;
            End(StreamEnd.ByServer, "the server ended the stream");
        }
        catch (OperationCanceledException)
        {
            End(StreamEnd.ByClient, "the client ended the stream");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            End(StreamEnd.Broken, $"the stream broke: {Innermost(exception).Message.TrimEnd('.')}");
        }

        void End(StreamEnd end, string reason)
        {
            transcript.Add(FrameDirection.Event, lane, reason);
            log.End(end, reason, retry);
        }
    }

    private static Headers HeadersOf(HttpHeaders headers) =>
        new(headers.NonValidated.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value))));

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;
}
