using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Each question needs a capability that its own request has declared. Results of calls that ask nothing keep the rule.</summary>
internal sealed class QuestionIsDeclared : ITrafficRule
{
    public string Phrase => "each question of a result needs a capability that its request declares";

    public string Subject => "results and errors of calls";

    public string Expected => "questions for which the request has declared the capability";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        from connection in scene.Connections
        from request in connection.Entries.OfType<ExchangeEntry.Asked>()
        where request.Method is Method.CallTool or Method.GetPrompt or Method.ReadResource && scene.Revision.Era is Era.Modern
        from received in connection.Heard
        where IsAnswer(received.Message, request.Id)
        select TrafficFinding.On(connection, received.Message is not JsonRpcResult result || IsDeclared(request, result), received.Message);

    private static bool IsAnswer(JsonRpcMessage message, RequestId id) =>
        (message is JsonRpcResult result && result.Id == id) || (message is JsonRpcError error && error.Id == id);

    private static bool IsDeclared(ExchangeEntry.Asked request, JsonRpcResult result)
    {
        var declared = ServerAnswer.Member(ServerAnswer.Member(request.Params, "_meta"), MetaKey.ClientCapabilities);
        return Question.AllIn(result.Result)
            .Select(question => Question.CapabilityOf(question.Value))
            .OfType<string>()
            .All(capability => ServerAnswer.Member(declared, capability) is not null);
    }
}
