using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>A log message comes on a stream of which no request has named no level alone: where every request is known and none has named one, it was not asked for.</summary>
internal sealed class LogWasAskedFor : ITrafficRule
{
    public string Phrase => "each log message belongs to a request that names a level";

    public string Subject => "streams of responses";

    public string Expected => "log messages for requests that name a level only";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        scene.Revision.Era is not Era.Modern || scene.IsTried ? [] :
        from connection in scene.Connections
        from lane in connection.Heard.GroupBy(received => received.Lane, StringComparer.Ordinal)
        where scene.Transport is not Transport.StreamableHttp || !LogStream.IsListening(connection, lane.Key)
        let wanted = RequestsOf(connection, lane.Key, scene.Transport).Any(LogStream.WantsLog)
        let stray = lane.FirstOrDefault(received => received.Message is JsonRpcNotification { Method: Method.LogMessage })
        select TrafficFinding.On(connection, wanted || stray is null, stray?.Message ?? lane.First().Message);

    /// <summary>Over HTTP the request of the stream; where one stream carries everything, or the response has not come, all of them.</summary>
    private static IReadOnlyList<ExchangeEntry.Asked> RequestsOf(TrafficConnection connection, string lane, Transport transport) =>
        transport is Transport.StreamableHttp && LogStream.RequestsOn(connection, lane) is [_, ..] known
            ? known
            : [.. connection.Entries.OfType<ExchangeEntry.Asked>()];
}
