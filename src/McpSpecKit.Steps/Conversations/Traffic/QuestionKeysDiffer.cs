using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>No two questions of a result have the same key.</summary>
internal sealed class QuestionKeysDiffer : ITrafficRule
{
    public string Phrase => "each question of a result has a key of its own";

    public string Subject => "questions";

    public string Expected => "a key of its own for each question of a result";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        from connection in scene.Connections
        from received in connection.Heard
        let result = ResultOf(received.Message)
        where result is not null
        from same in Question.AllIn(result.Value).GroupBy(question => question.Name, StringComparer.Ordinal)
        select TrafficFinding.On(connection, same.Count() == 1, result.Value.GetRawText());

    private static JsonElement? ResultOf(JsonRpcMessage message) => message switch
    {
        JsonRpcResult result => result.Result,
        // A reader that is strict takes no message with the same member twice.
        MalformedMessage malformed => ServerAnswer.Member(Parsed(malformed.Text), "result"),
        _ => null,
    };

    private static JsonElement? Parsed(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
