using System.Net.ServerSentEvents;
using System.Text;
using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>
/// A stream of events that brings every message of the server, and POST requests to the address that an event names; see the
/// page <c>basic/transports</c> of 2024-11-05, section "HTTP with SSE". One channel is one client. The stream is opened by the first
/// message, unless it was opened before.
/// </summary>
public sealed class HttpSseChannel : IServerChannel
{
    /// <summary>The type of the event that names the address for messages.</summary>
    public const string EndpointEvent = "endpoint";

    private readonly TaskCompletionSource<Uri> endpoint = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly HttpLink link;
    private readonly Uri url;
    private readonly TimeSpan window;
    private readonly TimeProvider time;
    private readonly IAsyncDisposable? server;
    private IChannelListener? listener;
    private Task<Delivery>? opening;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="url">The address of the stream.</param>
    /// <param name="waits">How long the server may take to open the stream, to name the address for messages, and to take each of them.</param>
    /// <param name="time">The clock of the transcript and of the waits.</param>
    /// <param name="server">What was started for the connection, and ends after it; none where nothing was.</param>
    /// <param name="headers">What goes with every request, unless the request has a header of the same name; none without any.</param>
    public HttpSseChannel(Uri url, Waits waits, TimeProvider time, IAsyncDisposable? server = null, Headers? headers = null)
    {
        (this.url, window, this.time, this.server) = (url, waits.Reply, time, server);
        Transcript = new Transcript(time);
        link = new HttpLink(Transcript, waits, time, headers ?? Headers.None);
    }

    /// <inheritdoc />
    public Transport Transport => Transport.HttpSse;

    /// <inheritdoc />
    public Transcript Transcript { get; }

    /// <inheritdoc />
    public IServerProcess? Process => null;

    /// <summary>The event with which the stream began; none before it came.</summary>
    public OpeningEvent? FirstEvent { get; private set; }

    /// <summary>The data of the first event that is to name the address for messages; none before it came.</summary>
    public string? NamedAddress { get; private set; }

    private IChannelListener Listener => listener ?? throw new InvalidOperationException("Nobody listens to the channel yet.");

    /// <inheritdoc />
    public void Listen(IChannelListener listener) => this.listener = listener;

    /// <inheritdoc />
    /// <remarks>The answer comes on the stream. A delivery that the server refused has ended: no answer is to be expected.</remarks>
    public async Task<Delivery> SendAsync(ReadOnlyMemory<byte> message, Headers headers, CancellationToken cancellationToken)
    {
        var stream = await Open(Headers.ForStream, out _).WaitAsync(cancellationToken);
        var address = await EndpointAsync(cancellationToken);
        var (response, head) = await link.SendAsync(HttpMethod.Post, address, message, headers, cancellationToken);
        var body = await link.ReadBodyAsync(response, head.Lane, cancellationToken);
        IReadOnlyList<JsonRpcMessage> answers = MessageReading.Read(body) is var read and not MalformedMessage ? [read] : [];
        return head.Accepted
            ? head with { Lane = stream.Lane, Body = answers }
            : head with { Body = answers, Ended = Task.CompletedTask };
    }

    /// <inheritdoc />
    /// <remarks>There is one stream: none is returned where it is open already.</remarks>
    public async Task<Delivery?> OpenStreamAsync(Headers headers, CancellationToken cancellationToken)
    {
        var stream = Open(headers, out var isNew);
        return isNew ? await stream.WaitAsync(cancellationToken) : null;
    }

    /// <summary>The address that takes messages, once the server has named it.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ConnectionLostException">It named none in time, or one that cannot be used.</exception>
    public async Task<Uri> EndpointAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await endpoint.Task.WaitAsync(window, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            var instead = FirstEvent is null ? "" : $"; the first event was «{FirstEvent.Type}»";
            throw Fail(new ConnectionLostException(
                $"The server at {url} opened a stream of events, but sent no event «{EndpointEvent}» within {Waits.Tell(window)}{instead}."));
        }
    }

    /// <inheritdoc />
    public void Leave() => link.Leave();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await link.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
    }

    private Task<Delivery> Open(Headers headers, out bool isNew)
    {
        lock (gate)
        {
            isNew = opening is null;
            return opening ??= OpenAsync(headers);
        }
    }

    private async Task<Delivery> OpenAsync(Headers headers)
    {
        using var limit = new CancellationTokenSource(window, time);
        try
        {
            var (response, head) = await link.SendAsync(HttpMethod.Get, url, body: null, headers, limit.Token);
            if (head.Accepted && HttpLink.IsEventStream(response))
            {
                var stream = link.Follow(response, head, item => Take(item, head.Lane));
                return stream with { Ended = EndAsync(stream) };
            }

            Fail(new ConnectionLostException($"The server at {url} opens no stream of events: it answered {Describe(head)}."));
            await link.ReadBodyAsync(response, head.Lane, limit.Token);
            return head with { Ended = Task.CompletedTask };
        }
        catch (ConnectionLostException exception)
        {
            throw Fail(exception);
        }
        catch (OperationCanceledException)
        {
            throw Fail(new ConnectionLostException(limit.IsCancellationRequested
                ? $"The server at {url} did not answer the GET of its stream within {Waits.Tell(window)}."
                : "The client closed the connection."));
        }
    }

    private async Task EndAsync(Delivery stream)
    {
        await stream.Ended;
        Fail(new ConnectionLostException($"The server at {url} sends no more: {stream.Stream!.Reason}."));
    }

    private JsonRpcMessage? Take(SseItem<byte[]> item, string lane)
    {
        FirstEvent ??= new OpeningEvent(item.EventType, Encoding.UTF8.GetString(item.Data));
        if (item.EventType == EndpointEvent) TakeEndpoint(item.Data);
        if (item.EventType != SseParser.EventTypeDefault || item.Data.Length == 0) return null;
        var message = MessageReading.Read(item.Data);
        Listener.OnMessage(new ReceivedMessage(message, lane));
        return message;
    }

    private void TakeEndpoint(byte[] data)
    {
        NamedAddress ??= Encoding.UTF8.GetString(data);
        try
        {
            endpoint.TrySetResult(MessageEndpoint.Resolve(url, data));
        }
        catch (ConnectionLostException exception)
        {
            endpoint.TrySetException(exception);
        }
    }

    private ConnectionLostException Fail(ConnectionLostException reason)
    {
        if (endpoint.TrySetException(reason)) Transcript.Add(FrameDirection.Event, "http", reason.Message);
        Listener.OnEnded(reason.Message);
        return reason;
    }

    private static string Describe(Delivery head) =>
        head.Accepted ? $"with {head.Headers["Content-Type"] ?? "no content type"}" : $"with HTTP status {head.Status}";
}
