using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>What went over one connection, in order.</summary>
/// <param name="Transcript">The exchange, for the report.</param>
/// <param name="Entries">What went over.</param>
public sealed record TrafficConnection(Transcript Transcript, IReadOnlyList<ExchangeEntry> Entries)
{
    /// <summary>What the server sent, and the streams on which it came.</summary>
    public IEnumerable<ReceivedMessage> Heard => Entries.OfType<ExchangeEntry.Heard>().Select(heard => heard.Received);

    /// <summary>The notifications of a method.</summary>
    public IEnumerable<JsonRpcNotification> Notifications(string method) =>
        Heard.Select(received => received.Message).OfType<JsonRpcNotification>().Where(notification => notification.Method == method);

    /// <summary>The requests of the server; what is meant for a notification, and has an id by mistake, is none.</summary>
    public IEnumerable<JsonRpcRequest> Requests => Heard.Select(received => received.Message).OfType<JsonRpcRequest>().Where(IsMeant);

    /// <summary>Whether a request is meant for one, by the name of its method.</summary>
    public static bool IsMeant(JsonRpcRequest request) => !request.Method.StartsWith("notifications/", StringComparison.Ordinal);

    /// <summary>The results, each with the request that it answers.</summary>
    public IEnumerable<(ExchangeEntry.Asked Request, JsonRpcResult Result)> Results =>
        from received in Heard
        let result = received.Message as JsonRpcResult
        where result is not null
        let request = Entries.OfType<ExchangeEntry.Asked>().FirstOrDefault(asked => asked.Id == result.Id)
        where request is not null
        select (request, result);
}
