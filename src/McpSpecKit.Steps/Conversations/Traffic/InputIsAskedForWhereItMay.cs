using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Only calls, prompts and resources are answered with a request for input.</summary>
internal sealed class InputIsAskedForWhereItMay : ITrafficRule
{
    public string Phrase => "each result that asks for input answers a call, a prompt or a resource";

    public string Subject => "results";

    public string Expected => "requests for input in answer to tools/call, prompts/get and resources/read only";

    private static readonly string[] Allowed = [Method.CallTool, Method.GetPrompt, Method.ReadResource];

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene) =>
        scene.Revision.Era is not Era.Modern ? [] :
        from connection in scene.Connections
        from answer in connection.Results
        select TrafficFinding.On(
            connection,
            !Question.IsAskedIn(answer.Result.Result) || Allowed.Contains(answer.Request.Method),
            $"to {answer.Request.Method} came {answer.Result}");
}
