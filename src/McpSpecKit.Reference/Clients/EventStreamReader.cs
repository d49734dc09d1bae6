using System.Net.ServerSentEvents;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>Reads the events of one request, or of the server's own, over as many streams as it takes.</summary>
/// <param name="take">Takes each message.</param>
/// <param name="read">Reads the data of an event.</param>
/// <param name="awaited">The request whose answer ends the reading; none to read on.</param>
internal sealed class EventStreamReader(Action<JsonRpcMessage> take, Func<string, JsonRpcMessage> read, RequestId? awaited)
{
    private const string Message = "message";

    public bool IsAnswered { get; private set; }

    public string? LastEventId { get; private set; }

    public TimeSpan? Retry { get; private set; }

    /// <summary>Reads a stream to its end, however it ends.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants to read on.</exception>
    public async Task ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var owned = response;
        try
        {
            var events = SseParser.Create(await response.Content.ReadAsStreamAsync(cancellationToken));
            await foreach (var item in events.EnumerateAsync(cancellationToken))
            {
                if (item.EventId is not null) LastEventId = item.EventId.Length == 0 ? null : item.EventId;
                Retry = item.ReconnectionInterval ?? Retry;
                if (item.EventType == Message && item.Data.Length > 0) Take(read(item.Data));
                if (IsAnswered) return;
            }
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException && !cancellationToken.IsCancellationRequested)
        {
            // A stream that breaks off is no failed request: it can be taken up again.
        }
    }

    private void Take(JsonRpcMessage message)
    {
        IsAnswered |= awaited is { } id && Answers(message, id);
        take(message);
    }

    private static bool Answers(JsonRpcMessage message, RequestId id) => message switch
    {
        JsonRpcBatch batch => batch.Messages.Any(each => Answers(each, id)),
        JsonRpcResult result => result.Id == id,
        JsonRpcError error => error.Id == id,
        _ => false,
    };
}
