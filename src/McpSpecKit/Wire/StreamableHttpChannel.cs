using System.Net.ServerSentEvents;
using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Wire;

/// <summary>
/// Messages as POST requests, answered by one body or by a stream of events; see the page <c>basic/transports</c>, section
/// "Streamable HTTP". One channel is one client with connections of its own.
/// </summary>
public sealed class StreamableHttpChannel : IHttpChannel
{
    /// <summary>How many bytes one body, or one event, may have: 1 MiB. A longer one is read no further.</summary>
    public const int LongestBody = LongestMessage.Bytes;

    private readonly HttpLink link;
    private readonly IAsyncDisposable? server;
    private IChannelListener? listener;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="endpoint">The URL of the server's one endpoint.</param>
    /// <param name="waits">How long an answer may take: whatever is sent has an end.</param>
    /// <param name="time">The clock of the transcript and of the waits.</param>
    /// <param name="server">What was started for the connection, and ends after it; none where nothing was.</param>
    /// <param name="headers">What goes with every request, unless the request has a header of the same name; none without any.</param>
    public StreamableHttpChannel(Uri endpoint, Waits waits, TimeProvider time, IAsyncDisposable? server = null, Headers? headers = null)
    {
        (Endpoint, this.server) = (endpoint, server);
        Transcript = new Transcript(time);
        link = new HttpLink(Transcript, waits, time, headers ?? Headers.None);
    }

    /// <inheritdoc />
    public Transport Transport => Transport.StreamableHttp;

    /// <inheritdoc />
    public Uri Endpoint { get; }

    /// <inheritdoc />
    public Transcript Transcript { get; }

    /// <inheritdoc />
    public IServerProcess? Process => null;

    private IChannelListener Listener => listener ?? throw new InvalidOperationException("Nobody listens to the channel yet.");

    /// <inheritdoc />
    public void Listen(IChannelListener listener) => this.listener = listener;

    /// <inheritdoc />
    public Task<Delivery> SendAsync(ReadOnlyMemory<byte> message, Headers headers, CancellationToken cancellationToken) =>
        ExchangeAsync(HttpMethod.Post, message, headers, cancellationToken);

    /// <inheritdoc />
    public async Task<Delivery?> OpenStreamAsync(Headers headers, CancellationToken cancellationToken) =>
        await ExchangeAsync(HttpMethod.Get, body: null, headers, cancellationToken);

    /// <inheritdoc />
    public void Leave() => link.Leave();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await link.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
    }

    /// <inheritdoc />
    public async Task<Delivery> ExchangeAsync(
        HttpMethod verb,
        ReadOnlyMemory<byte>? body,
        Headers headers,
        CancellationToken cancellationToken)
    {
        var (response, head) = await link.SendAsync(verb, Endpoint, body, headers, cancellationToken);
        if (HttpLink.IsEventStream(response)) return link.Follow(response, head, item => Take(item, head.Lane));

        var bytes = await link.ReadBodyAsync(response, head.Lane, cancellationToken);
        return head with { Body = TakeBody(bytes, head), Ended = Task.CompletedTask };
    }

    private IReadOnlyList<JsonRpcMessage> TakeBody(byte[] bytes, Delivery head)
    {
        if (bytes.Length == 0) return [];
        var message = MessageReading.Read(bytes);
        if (message is MalformedMessage unread && head.Headers["Content-Encoding"] is { } coding)
            message = unread with { Reason = $"The body is encoded as {coding}, which the client did not offer to accept." };
        if (!head.Accepted && message is MalformedMessage malformed && !ClaimsToBeAMessage(malformed)) return [];
        Listener.OnMessage(new ReceivedMessage(message, head.Lane));
        return [message];
    }

    /// <summary>A refusal may have any body; one that says it is JSON-RPC is taken at its word.</summary>
    private static bool ClaimsToBeAMessage(MalformedMessage malformed) =>
        malformed.Raw.ValueKind is JsonValueKind.Object && malformed.Raw.TryGetProperty("jsonrpc", out _);

    private JsonRpcMessage? Take(SseItem<byte[]> item, string lane)
    {
        if (item.EventType != SseParser.EventTypeDefault || item.Data.Length == 0) return null;
        var message = MessageReading.Read(item.Data);
        Listener.OnMessage(new ReceivedMessage(message, lane));
        return message;
    }
}
