using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text;

namespace McpSpecKit.Wire;

/// <summary>
/// The HTTP connections of one client: every request and every response is written down, and streams of events are followed until the
/// client leaves. Nothing is sent but what is asked for: no proxy, no redirect, no cookie.
/// </summary>
/// <param name="transcript">Where everything is written down.</param>
internal sealed class HttpLink(Transcript transcript) : IAsyncDisposable
{
    /// <summary>How many bytes of one body, or of one event, are read.</summary>
    public const int LongestBody = 32 * 1024 * 1024;

    /// <summary>The media type of a stream of events.</summary>
    public const string EventStream = "text/event-stream";

    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<string, int> exchanges = new();
    private readonly List<Task> streams = [];
    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Whether a request was accepted and is answered by a stream of events.</summary>
    public static bool IsEventStream(HttpResponseMessage response) =>
        response.IsSuccessStatusCode && response.Content.Headers.ContentType?.MediaType == EventStream;

    /// <summary>Sends a request and reads the head of its response, which the caller owns.</summary>
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
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        var lane = $"{verb} #{exchanges.AddOrUpdate(verb.Method, 1, (_, count) => count + 1)}";
        var text = body is { } sent ? Encoding.UTF8.GetString(sent.Span) : "";
        transcript.Add(new Frame(default, FrameDirection.ToSubject, lane, text) { Headers = headers });
        return await GuardAsync(url, lane, RequestAsync, cancellationToken);

        async Task<(HttpResponseMessage Response, Delivery Head)> RequestAsync(CancellationToken token)
        {
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
            return (response, WriteHead(lane, response));
        }
    }

    /// <summary>Reads the body of a response, and disposes of the response.</summary>
    /// <exception cref="ConnectionLostException">The connection broke, or the body is too long.</exception>
    public async Task<byte[]> ReadBodyAsync(HttpResponseMessage response, string lane, CancellationToken cancellationToken)
    {
        return await GuardAsync(response.RequestMessage!.RequestUri!, lane, ReadAsync, cancellationToken);

        async Task<byte[]> ReadAsync(CancellationToken token)
        {
            using var owned = response;
            await response.Content.LoadIntoBufferAsync(LongestBody, token);
            var bytes = await response.Content.ReadAsByteArrayAsync(token);
            if (bytes.Length > 0) transcript.Add(FrameDirection.FromSubject, lane, Encoding.UTF8.GetString(bytes));
            return bytes;
        }
    }

    /// <summary>Follows a stream of events to its end, and disposes of the response.</summary>
    /// <param name="response">The response; its head has been read.</param>
    /// <param name="lane">Where it is written down.</param>
    /// <param name="take">Takes each event, from the thread that reads.</param>
    /// <returns>Completes at the end of the stream, with a sentence about who ended it.</returns>
    public Task<string> Follow(HttpResponseMessage response, string lane, Action<SseItem<byte[]>> take)
    {
        var following = FollowAsync(response, lane, take);
        lock (streams) streams.Add(following);
        return following;
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
        await stop.CancelAsync();
        client.Dispose();
        Task[] followed;
        lock (streams) followed = [.. streams];
        await Task.WhenAll(followed);
        stop.Dispose();
    }

    private async Task<T> GuardAsync<T>(Uri url, string lane, Func<CancellationToken, Task<T>> exchange, CancellationToken cancellationToken)
    {
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stop.Token);
            return await exchange(either.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or ObjectDisposedException)
        {
            var reason = $"The server at {url} cannot be reached: {Innermost(exception).Message.TrimEnd('.')}.";
            transcript.Add(FrameDirection.Event, lane, reason);
            throw new ConnectionLostException(reason, exception);
        }
    }

    private Delivery WriteHead(string lane, HttpResponseMessage response)
    {
        var headers = new Headers([.. HeadersOf(response.Headers), .. HeadersOf(response.Content.Headers)]);
        var status = (int)response.StatusCode;
        transcript.Add(new Frame(default, FrameDirection.FromSubject, lane, "") { Status = status, Headers = headers });
        return new Delivery(lane) { Status = status, Headers = headers };
    }

    private async Task<string> FollowAsync(HttpResponseMessage response, string lane, Action<SseItem<byte[]>> take)
    {
        var note = "the server ended the stream";
        try
        {
            using var owned = response;
            await using var stream = new EventMeter(await response.Content.ReadAsStreamAsync(stop.Token), LongestBody);
            await foreach (var item in SseParser.Create(stream, (_, data) => data.ToArray()).EnumerateAsync(stop.Token))
            {
                stream.Reset();
                var id = item.EventId is { } given ? $" id: {given}" : "";
                transcript.Add(FrameDirection.FromSubject, lane, $"event: {item.EventType}{id} data: {Encoding.UTF8.GetString(item.Data)}");
                take(item);
            }
        }
        catch (OperationCanceledException)
        {
            note = "the client ended the stream";
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            note = $"the stream broke: {Innermost(exception).Message}";
        }

        transcript.Add(FrameDirection.Event, lane, note);
        return note;
    }

    private static Headers HeadersOf(HttpHeaders headers) =>
        new(headers.NonValidated.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value))));

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;
}
