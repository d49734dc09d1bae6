using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Which requests a stream of a connection belongs to.</summary>
internal static class LogStream
{
    /// <summary>Whether a request names a level from which it wants to be told.</summary>
    public static bool WantsLog(ExchangeEntry.Asked request) =>
        ServerAnswer.Member(ServerAnswer.Member(request.Params, "_meta"), MetaKey.LogLevel) is not null;

    /// <summary>The requests whose responses came on a stream.</summary>
    public static IReadOnlyList<ExchangeEntry.Asked> RequestsOn(TrafficConnection connection, string lane)
    {
        var ids = connection.Heard
            .Where(received => received.Lane == lane)
            .Select(received => (received.Message as JsonRpcResult)?.Id ?? (received.Message as JsonRpcError)?.Id)
            .OfType<RequestId>()
            .ToHashSet();
        return [.. connection.Entries.OfType<ExchangeEntry.Asked>().Where(asked => ids.Contains(asked.Id))];
    }

    /// <summary>Whether a stream belongs to a subscription.</summary>
    public static bool IsListening(TrafficConnection connection, string lane) => connection.Heard.Any(received =>
        received.Lane == lane && received.Message is JsonRpcNotification { Method: Method.SubscriptionAcknowledged });

    /// <summary>The log messages of a connection, each with the stream on which it came.</summary>
    public static IEnumerable<ReceivedMessage> Messages(TrafficConnection connection) =>
        connection.Heard.Where(received => received.Message is JsonRpcNotification { Method: Method.LogMessage });
}
