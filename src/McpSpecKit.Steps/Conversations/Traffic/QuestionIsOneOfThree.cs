namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>The method of each question is that of elicitation, sampling or roots.</summary>
internal sealed class QuestionIsOneOfThree : ITrafficRule
{
    public string Phrase => "each question of a result is a request for elicitation, sampling or roots";

    public string Subject => "questions";

    public string Expected => "requests for elicitation, sampling or roots";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        from connection in scene.Connections
        from answer in Question.ResultsOn(connection)
        from question in Question.AllIn(answer.Result.Result)
        select TrafficFinding.On(connection, Question.CapabilityOf(question.Value) is not null, question);
}
