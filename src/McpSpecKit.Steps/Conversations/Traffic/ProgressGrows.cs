using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>On one stream, the progress under a token grows; where a token is used again before its answer, nothing can be said.</summary>
internal sealed class ProgressGrows : ITrafficRule
{
    public string Phrase => "each progress notification of the server goes beyond the one before it";

    public string Subject => "progress notifications";

    public string Expected => "progress that grows from one notification to the next";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) => scene.Connections.SelectMany(Examine);

    private static IEnumerable<TrafficFinding> Examine(TrafficConnection connection)
    {
        var tokens = connection.Entries.OfType<ExchangeEntry.Asked>()
            .Select(asked => ProgressToken.In(asked.Params))
            .OfType<string>()
            .GroupBy(token => token, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .Select(same => same.Key);
        foreach (var token in tokens)
        {
            var lanes = connection.Heard
                .Where(received => received.Message is JsonRpcNotification { Method: Method.Progress } told && ProgressToken.Of(told) == token)
                .GroupBy(received => received.Lane, received => (JsonRpcNotification)received.Message);
            foreach (var lane in lanes)
            {
                double? reached = null;
                foreach (var told in lane)
                {
                    if (ServerAnswer.Member(told.Params, "progress") is not { ValueKind: JsonValueKind.Number } number) continue;
                    var progress = number.GetDouble();
                    yield return TrafficFinding.On(connection, reached is null || progress > reached, $"{told} after {reached}");
                    reached = progress;
                }
            }
        }
    }
}
