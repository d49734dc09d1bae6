using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>A connection over HTTP+SSE (page <c>basic/transports</c> of 2024-11-05, section "HTTP with SSE").</summary>
/// <param name="stream">The address of the stream.</param>
/// <param name="behaviour">What the client decides.</param>
public sealed class SseClientTransport(Uri stream, ClientBehaviour behaviour) : IClientTransport
{
    private readonly CancellationTokenSource end = new();
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly TaskCompletionSource<Uri> endpoint = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<RequestId, bool> open = new();
    private Action<JsonRpcMessage> take = _ => { };
    private Action<RequestId, Exception> fail = (_, _) => { };
    private Task reading = Task.CompletedTask;
    private bool isOpen;

    /// <inheritdoc />
    public string Address => stream.ToString();

    /// <inheritdoc />
    public bool HasRequestsOfTheirOwn => false;

    /// <inheritdoc />
    public void Listen(Action<JsonRpcMessage> take, Action<RequestId, Exception> fail) => (this.take, this.fail) = (take, fail);

    /// <inheritdoc />
    public void Agree(Revision? revision)
    {
        // Nothing of it travels beside the messages.
    }

    /// <inheritdoc />
    public Task OpenStreamAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public async Task SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        var told = await endpoint.Task.WaitAsync(cancellationToken);
        if (message.Id is { } id) open[id] = true;
        using var content = new ByteArrayContent(behaviour.Encode(behaviour.Write(message.Message)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await TryAsync(() => http.PostAsync(behaviour.EndpointOf(stream, told), content, end.Token));
        if (!response.IsSuccessStatusCode) throw new ConnectionFailedException($"The server refused {message.Method ?? "an answer"} with status {(int)response.StatusCode}.");
    }

    /// <inheritdoc />
    public Task LeaveAsync() => end.CancelAsync();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await reading;
        http.Dispose();
        turn.Dispose();
        end.Dispose();
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (isOpen) return;
            isOpen = true;
            var request = new HttpRequestMessage(HttpMethod.Get, stream);
            request.Headers.TryAddWithoutValidation("Accept", behaviour.AcceptOfGet);
            reading = ReadAsync(await TryAsync(() => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end.Token)));
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task ReadAsync(HttpResponseMessage response)
    {
        using var owned = response;
        try
        {
            var events = SseParser.Create(await response.Content.ReadAsStreamAsync(end.Token));
            await foreach (var item in events.EnumerateAsync(end.Token))
            {
                if (item.EventType == "endpoint") endpoint.TrySetResult(new Uri(stream, item.Data));
                else if (item.Data.Length > 0) take(behaviour.ReadEvent(item.Data));
            }
        }
        catch (Exception over) when (over is IOException or HttpRequestException or OperationCanceledException)
        {
            // The connection is over.
        }

        endpoint.TrySetException(new ConnectionFailedException("The stream ended without an endpoint."));
        foreach (var id in open.Keys) fail(id, new ConnectionFailedException("The stream has ended."));
    }

    private static async Task<HttpResponseMessage> TryAsync(Func<Task<HttpResponseMessage>> send)
    {
        try
        {
            return await send();
        }
        catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException)
        {
            throw new ConnectionFailedException($"The server cannot be reached: {broken.Message}", broken);
        }
    }
}
