using System.Collections.Concurrent;
using System.Text;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients;

/// <summary>The kit's server over HTTP+SSE: a stream for each client, which names the address for its messages first.</summary>
/// <param name="stage">Decides.</param>
/// <param name="closing">The end of the scenario.</param>
internal sealed class HttpSseStage(ServerStage stage, Func<CancellationToken> closing)
{
    /// <summary>The path of the stream.</summary>
    public const string Path = "/sse";

    private const int Accepted = 202;
    private const int NotFound = 404;
    private const int NotAllowed = 405;

    private readonly ConcurrentDictionary<string, SseConnection> connections = new(StringComparer.Ordinal);
    private int opened;

    public Task AnswerAsync(HttpCall call)
    {
        stage.Log.Add(new ClientEntry.Called(call));
        return call switch
        {
            { Method: "GET", Path: Path } => ServeAsync(call),
            { Method: "POST", Path: Path } => PostAstrayAsync(call, NotAllowed),
            { Method: "POST" } => PostAsync(call),
            _ => call.RespondAsync(NotFound, Headers.None, default),
        };
    }

    /// <summary>Opens a stream and serves it until the client leaves, or the server itself ends it.</summary>
    public async Task ServeAsync(HttpCall call)
    {
        var address = AddressOf(Interlocked.Increment(ref opened));
        using var connection = new SseConnection(stage, call, closing());
        await call.OpenAsync(200, Headers.None.With("Content-Type", "text/event-stream").With("Cache-Control", "no-cache"));
        connections[address] = connection;
        stage.Endpoints.Add(address);
        var named = stage.Script.NamesAWholeAddress ? new Uri(stage.Address!, address).ToString() : address;
        await connection.WriteAsync("endpoint", Encoding.UTF8.GetBytes(named));
        await Task.Delay(Timeout.InfiniteTimeSpan, stage.Time, connection.Ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        connections.TryRemove(address, out _);
        await connection.FinishAsync();
    }

    /// <summary>Takes a message that came to an address which a stream has named, and answers it there.</summary>
    public async Task PostAsync(HttpCall call)
    {
        if (!connections.TryGetValue($"{call.Path}{call.Query}", out var connection))
        {
            await PostAstrayAsync(call, NotFound);
            return;
        }

        var messages = Hear(call);
        await call.RespondAsync(Accepted, Headers.None, default);
        connection.Answer(messages);
    }

    private Task PostAstrayAsync(HttpCall call, int status)
    {
        Hear(call);
        return call.RespondAsync(status, Headers.None, default);
    }

    private IReadOnlyList<JsonRpcMessage> Hear(HttpCall call) =>
        stage.Hear(call.Body.Span, (message, isInBatch) => new ClientEntry.Said(message, call, stage.Agreed) { IsInBatch = isInBatch });

    private string AddressOf(int number) => stage.Script.NamesAQuery ? $"/messages?kit=1&connection={number}" : $"/messages/{number}";
}
