using McpSpecKit.Probes;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>A result that asks for input has the member inputRequests or the member requestState.</summary>
internal sealed class InputResultHasContent : ITrafficRule
{
    public string Phrase => "each result that asks for input has questions or a requestState";

    public string Subject => "results that ask for input";

    public string Expected => "results that ask for input with inputRequests or requestState";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        from connection in scene.Connections
        from answer in Question.ResultsOn(connection)
        let result = answer.Result.Result
        select TrafficFinding.On(
            connection, ServerAnswer.Member(result, "inputRequests") is not null || ServerAnswer.Member(result, "requestState") is not null, answer.Result);
}
