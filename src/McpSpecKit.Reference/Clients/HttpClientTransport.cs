using System.Net;
using System.Net.Http.Headers;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Http;

namespace McpSpecKit.Reference.Clients;

/// <summary>A connection over Streamable HTTP (page <c>basic/transports</c>; from 2026-07-28 on <c>basic/transports/streamable-http</c>).</summary>
public sealed class HttpClientTransport : IClientTransport
{
    private readonly CancellationTokenSource end = new();
    private readonly HttpClient http;
    private Action<JsonRpcMessage> take = _ => { };
    private Action<RequestId, Exception> fail = (_, _) => { };
    private readonly Uri endpoint;
    private readonly ClientBehaviour behaviour;
    private readonly TimeProvider time;
    private readonly CancellationToken ended;
    private string? session;
    private Revision? agreed;

    /// <summary>Prepares a connection; nothing is sent yet.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="behaviour">What the client decides.</param>
    /// <param name="time">The clock of the waits.</param>
    public HttpClientTransport(Uri endpoint, ClientBehaviour behaviour, TimeProvider time) =>
        (this.endpoint, this.behaviour, this.time, ended, http) = (endpoint, behaviour, time, end.Token, Open(behaviour));

    /// <inheritdoc />
    public string Address => endpoint.ToString();

    /// <inheritdoc />
    public bool HasRequestsOfTheirOwn => true;

    /// <inheritdoc />
    public void Listen(Action<JsonRpcMessage> take, Action<RequestId, Exception> fail) => (this.take, this.fail) = (take, fail);

    /// <inheritdoc />
    public void Agree(Revision? revision)
    {
        agreed = revision;
        if (revision is null) session = null;
    }

    /// <inheritdoc />
    public async Task OpenStreamAsync()
    {
        if (!behaviour.Listens) return;
        try
        {
            if (await GetAsync(last: null, ended).WaitAsync(behaviour.Options.Timeout, time, ended) is { } response) _ = ListenAsync(response);
        }
        catch (Exception over) when (over is TimeoutException or OperationCanceledException)
        {
            // The server does not open it, or the connection is closed.
        }
    }

    /// <inheritdoc />
    public async Task SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        var response = await PostAsync(message, cancellationToken);
        if (message.Method == Method.Initialize)
            session = behaviour.SessionFrom(response.StatusCode, response.Headers.TryGetValues(HeaderNames.Session, out var ids) ? ids.First() : null);
        if (message.Id is { } id && IsStream(response)) _ = FollowAsync(response, id, cancellationToken);
        else await ReadWholeAsync(response, message, cancellationToken);
    }

    /// <inheritdoc />
    public async Task LeaveAsync()
    {
        if (session is not null && behaviour.DeletesItsSession)
        {
            // A server may keep its sessions to itself: what it answers changes nothing.
            using var response = await TryAsync(new HttpRequestMessage(HttpMethod.Delete, endpoint), CancellationToken.None);
        }

        session = null;
        if (!ended.IsCancellationRequested) await end.CancelAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        http.Dispose();
        end.Dispose();
    }

    private async Task<HttpResponseMessage> PostAsync(Outgoing message, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(behaviour.Encode(behaviour.Write(message.Message))) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("Accept", behaviour.AcceptOfPost);
        foreach (var (name, value) in behaviour.RepeatingHeaders(message)) request.Headers.TryAddWithoutValidation(name, value);
        var named = behaviour.SessionHeader(session, message);
        Name(request, message);
        var response = await SendAsync(request, cancellationToken);
        if (response.StatusCode is HttpStatusCode.NotFound && named is not null) throw new SessionLostException();
        return response;
    }

    private void Name(HttpRequestMessage request, Outgoing? message)
    {
        if (behaviour.VersionHeader(request.Method, agreed, message) is { } version) request.Headers.TryAddWithoutValidation(HeaderNames.ProtocolVersion, version);
        if (behaviour.SessionHeader(session, message) is { } id) request.Headers.TryAddWithoutValidation(HeaderNames.Session, id);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ended);
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
        }
        catch (HttpRequestException broken)
        {
            throw new ConnectionFailedException($"The server cannot be reached: {broken.Message}", broken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectionFailedException("The connection was closed.");
        }
    }

    private async Task<HttpResponseMessage?> TryAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            Name(request, message: null);
            return await SendAsync(request, cancellationToken);
        }
        catch (Exception gone) when (gone is ConnectionFailedException or OperationCanceledException)
        {
            return null;
        }
    }

    private async Task ReadWholeAsync(HttpResponseMessage response, Outgoing message, CancellationToken cancellationToken)
    {
        using var whole = response;
        var body = await whole.Content.ReadAsByteArrayAsync(cancellationToken);
        if (message.Id is { } id)
        {
            // An error has its message in the body, whatever the status is.
            if (JsonRpcReader.Read(body) is not MalformedMessage and var answer) take(answer);
            else fail(id, new ConnectionFailedException($"The server answered {message.Method} with status {(int)response.StatusCode} and no message."));
        }
        else if (!whole.IsSuccessStatusCode)
        {
            throw new ConnectionFailedException($"The server refused {message.Method ?? "an answer"} with status {(int)response.StatusCode}.");
        }
    }

    /// <summary>Reads the stream of a request, and takes it up again where it breaks before the answer (section "Resumability and Redelivery").</summary>
    private async Task FollowAsync(HttpResponseMessage response, RequestId id, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ended);
        var reader = new EventStreamReader(take, behaviour.ReadEvent, id);
        try
        {
            await reader.ReadAsync(response, either.Token);
            while (!reader.IsAnswered && behaviour.ResumesFrom(reader.LastEventId, agreed) is { } last)
            {
                await Task.Delay(behaviour.ResumesAfter(reader.Retry), time, either.Token);
                if (await GetAsync(last, either.Token) is not { } more) break;
                await reader.ReadAsync(more, either.Token);
            }

            if (!reader.IsAnswered) fail(id, new ConnectionFailedException("The stream of the request ended without its answer."));
        }
        catch (OperationCanceledException)
        {
            // The request was given up, or the connection is closed.
        }
    }

    private async Task ListenAsync(HttpResponseMessage response)
    {
        try
        {
            await new EventStreamReader(take, behaviour.ReadEvent, awaited: null).ReadAsync(response, ended);
        }
        catch (OperationCanceledException)
        {
            // The connection is closed.
        }
    }

    /// <returns>A stream; none where the server does not open one.</returns>
    private async Task<HttpResponseMessage?> GetAsync(string? last, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, endpoint);
        request.Headers.TryAddWithoutValidation("Accept", behaviour.AcceptOfGet);
        if (last is not null) request.Headers.TryAddWithoutValidation(HeaderNames.LastEventId, last);
        var response = await TryAsync(request, cancellationToken);
        if (response is { IsSuccessStatusCode: true } && IsStream(response)) return response;
        response?.Dispose();
        return null;
    }

    private static HttpClient Open(ClientBehaviour behaviour)
    {
        var handler = new SocketsHttpHandler { UseProxy = false, PlaintextStreamFilter = (context, _) => ValueTask.FromResult(behaviour.Hear(context.PlaintextStream)) };
        return new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    }

    private static bool IsStream(HttpResponseMessage response) =>
        string.Equals(response.Content.Headers.ContentType?.MediaType, "text/event-stream", StringComparison.OrdinalIgnoreCase);
}
