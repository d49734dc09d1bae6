using System.Text.Json.Nodes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Servers;

/// <summary>Answers the first tool call with a result that asks for more.</summary>
/// <param name="HasQuestion">Whether it asks something.</param>
/// <param name="HasState">Whether it holds a state.</param>
internal sealed class AsksForInput(bool HasQuestion, bool HasState) : Twist
{
    /// <summary>The key of the question.</summary>
    public const string Key = "kit_name";

    private const string OddState = "{\"no\": \"JSON for you\"} +/=\\ \u00e4\u5929 end ";

    /// <summary>The state that was given; none where there is none.</summary>
    public string? State { get; } = HasState ? OddState : null;

    /// <summary>The id of the request that was answered so; none as long as it has not come.</summary>
    public RequestId? Asked { get; private set; }

    /// <inheritdoc />
    public override ServerMove? To(JsonRpcRequest request, ServerStage stage)
    {
        if (request.Method != Method.CallTool || Asked is not null) return null;
        Asked = request.Id;
        var members = new JsonObject { ["resultType"] = "input_required" };
        if (HasQuestion) members["inputRequests"] = new JsonObject { [Key] = Question() };
        if (State is not null) members["requestState"] = State;
        return new ServerMove.Answer(stage.Result(request, members));
    }

    private static JsonObject Question() => new()
    {
        ["method"] = Method.Elicit,
        ["params"] = new JsonObject
        {
            ["mode"] = "form",
            ["message"] = "What is your name?",
            ["requestedSchema"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["name"] = new JsonObject { ["type"] = "string" } } },
        },
    };
}
