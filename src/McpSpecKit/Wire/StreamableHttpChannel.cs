using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text;
using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>
/// Messages as POST requests, answered by one body or by a stream of events; see the page <c>basic/transports</c>, section
/// "Streamable HTTP". One channel is one client with connections of its own.
/// </summary>
public sealed class StreamableHttpChannel : IServerChannel
{
    /// <summary>How many bytes of one body are read.</summary>
    public const int LongestBody = 32 * 1024 * 1024;

    private const string EventStream = "text/event-stream";
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient client;
    private readonly Uri endpoint;
    private readonly List<Task> streams = [];
    private IChannelListener? listener;
    private int posts;
    private int gets;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="endpoint">The URL of the server's one endpoint.</param>
    /// <param name="time">The clock of the transcript.</param>
    public StreamableHttpChannel(Uri endpoint, TimeProvider time)
    {
        this.endpoint = endpoint;
        Transcript = new Transcript(time);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
            ResponseHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        };
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = LongestBody };
    }

    /// <inheritdoc />
    public Transport Transport => Transport.StreamableHttp;

    /// <inheritdoc />
    public Transcript Transcript { get; }

    /// <inheritdoc />
    public IServerProcess? Process => null;

    private IChannelListener Listener => listener ?? throw new InvalidOperationException("Nobody listens to the channel yet.");

    /// <inheritdoc />
    public void Listen(IChannelListener listener) => this.listener = listener;

    /// <inheritdoc />
    public async Task<Delivery> SendAsync(ReadOnlyMemory<byte> message, Headers headers, CancellationToken cancellationToken)
    {
        var lane = $"POST #{Interlocked.Increment(ref posts)}";
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ReadOnlyMemoryContent(message) };
        request.Content.Headers.ContentType = Json;
        request.Headers.TryAddWithoutValidation("Accept", $"application/json, {EventStream}");
        return await ExchangeAsync(request, headers, lane, Encoding.UTF8.GetString(message.Span), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<Delivery?> OpenStreamAsync(Headers headers, CancellationToken cancellationToken)
    {
        var lane = $"GET #{Interlocked.Increment(ref gets)}";
        using var request = new HttpRequestMessage(HttpMethod.Get, endpoint);
        request.Headers.TryAddWithoutValidation("Accept", EventStream);
        return await ExchangeAsync(request, headers, lane, "", cancellationToken);
    }

    /// <inheritdoc />
    public void Leave()
    {
        Transcript.Add(FrameDirection.Event, "http", "the client closes its connections");
        stop.Cancel();
        client.Dispose();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        client.Dispose();
        await Task.WhenAll(Streams());
        stop.Dispose();
    }

    private async Task<Delivery> ExchangeAsync(
        HttpRequestMessage request,
        Headers headers,
        string lane,
        string body,
        CancellationToken cancellationToken)
    {
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        Transcript.Add(new Frame(default, FrameDirection.ToSubject, lane, body) { Headers = HeadersOf(request.Headers) });
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stop.Token);
        try
        {
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var delivery = WriteHead(lane, response);
            return delivery.Accepted && response.Content.Headers.ContentType?.MediaType == EventStream
                ? delivery with { Ended = Follow(response, lane) }
                : delivery with { Body = await ReadBodyAsync(lane, response, delivery.Accepted, either.Token), Ended = Task.CompletedTask };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or ObjectDisposedException)
        {
            var reason = $"The server at {endpoint} cannot be reached: {Innermost(exception).Message.TrimEnd('.')}.";
            Transcript.Add(FrameDirection.Event, lane, reason);
            throw new ConnectionLostException(reason, exception);
        }
    }

    private Delivery WriteHead(string lane, HttpResponseMessage response)
    {
        var headers = new Headers([.. HeadersOf(response.Headers), .. HeadersOf(response.Content.Headers)]);
        var status = (int)response.StatusCode;
        Transcript.Add(new Frame(default, FrameDirection.FromSubject, lane, "") { Status = status, Headers = headers });
        return new Delivery(lane) { Status = status, Headers = headers };
    }

    private async Task<IReadOnlyList<JsonRpcMessage>> ReadBodyAsync(
        string lane,
        HttpResponseMessage response,
        bool accepted,
        CancellationToken cancellationToken)
    {
        using var owned = response;
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (bytes.Length == 0) return [];
        Transcript.Add(FrameDirection.FromSubject, lane, Encoding.UTF8.GetString(bytes));
        var message = JsonRpcReader.Read(bytes);
        if (!accepted && message is MalformedMessage) return [];
        Listener.OnMessage(new ReceivedMessage(message, lane));
        return [message];
    }

    private Task Follow(HttpResponseMessage response, string lane)
    {
        var stream = FollowAsync(response, lane);
        lock (streams) streams.Add(stream);
        return stream;
    }

    private async Task FollowAsync(HttpResponseMessage response, string lane)
    {
        try
        {
            using var owned = response;
            await using var stream = await response.Content.ReadAsStreamAsync(stop.Token);
            await foreach (var item in SseParser.Create(stream, (_, data) => data.ToArray()).EnumerateAsync(stop.Token)) Take(item, lane);
            Transcript.Add(FrameDirection.Event, lane, "the server ended the stream");
        }
        catch (OperationCanceledException)
        {
            Transcript.Add(FrameDirection.Event, lane, "the client ended the stream");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            Transcript.Add(FrameDirection.Event, lane, $"the stream broke: {Innermost(exception).Message}");
        }
    }

    private void Take(SseItem<byte[]> item, string lane)
    {
        var id = item.EventId is { } given ? $" id: {given}" : "";
        Transcript.Add(FrameDirection.FromSubject, lane, $"event: {item.EventType}{id} data: {Encoding.UTF8.GetString(item.Data)}");
        if (item.EventType == SseParser.EventTypeDefault && item.Data.Length > 0)
            Listener.OnMessage(new ReceivedMessage(JsonRpcReader.Read(item.Data), lane));
    }

    private Task[] Streams()
    {
        lock (streams) return [.. streams];
    }

    private static Headers HeadersOf(HttpHeaders headers) =>
        new(headers.NonValidated.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value))));

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;
}
