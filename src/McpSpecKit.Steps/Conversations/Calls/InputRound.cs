using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Traffic;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>A call of the modern era that was answered with questions, and the same call again.</summary>
public sealed class InputRound(ServerConversation conversation, ToolCall call)
{
    private JsonElement asked;

    /// <summary>Calls the tool and keeps the questions.</summary>
    /// <exception cref="NotApplicableException">The server has asked for nothing.</exception>
    public async Task OpenAsync()
    {
        await conversation.SendAsync(await call.DraftAsync());
        if (!conversation.Reply.ShowsLife) throw new PreconditionException($"The tool did not answer: {conversation.Reply.Describe()}");
        if (conversation.Reply is not Reply.Success { Message.Result: var result } || !AsksForInput(result))
            throw new NotApplicableException($"The tool {call.Name} has asked for no input: {conversation.Reply.Describe()}; name one that asks the client under \"tools\" in mcpspeckit.json");
        asked = result;
    }

    /// <summary>Whether a result asks for input.</summary>
    public static bool AsksForInput(JsonElement result) => ServerAnswer.Text(result, "resultType") is "input_required";

    /// <summary>The answers of the client to every question, by their keys.</summary>
    /// <exception cref="NotApplicableException">The server has sent a state alone.</exception>
    public JsonObject Answers()
    {
        if (ServerAnswer.Member(asked, "inputRequests") is not { ValueKind: JsonValueKind.Object } questions || !questions.EnumerateObject().Any())
            throw new NotApplicableException($"The tool {call.Name} has asked no question");
        var answers = new JsonObject();
        foreach (var question in questions.EnumerateObject()) answers[question.Name] = Answer(question.Value);
        return answers;
    }

    /// <summary>The state that came with the questions; none without one.</summary>
    public string? State => ServerAnswer.Text(asked, "requestState");

    /// <summary>Sends the call again.</summary>
    /// <param name="answers">What it brings.</param>
    /// <exception cref="NotApplicableException">Another state is wanted where none came.</exception>
    public Task ComeAgainAsync(InputAnswers answers) => answers switch
    {
        InputAnswers.None => ComeAgainAsync(new JsonObject(), State, isWrong: false),
        InputAnswers.OneMore => ComeAgainAsync(new JsonObject([.. Answers().Select(Copy), KeyValuePair.Create("mcp-spec-kit-unasked", Answers().First().Value?.DeepClone())]), State, isWrong: false),
        InputAnswers.TextInstead => ComeAgainAsync("yes", State, isWrong: true),
        InputAnswers.TextEach => ComeAgainAsync(new JsonObject(Answers().Select(answer => KeyValuePair.Create<string, JsonNode?>(answer.Key, "yes"))), State, isWrong: true),
        _ => ComeAgainAsync(Answers(), OtherState(), isWrong: false),
    };


    /// <summary>Sends the call again, under an id of its own.</summary>
    /// <param name="answers">What goes out as the answers.</param>
    /// <param name="state">What goes out as the state; none where none came.</param>
    /// <param name="isWrong">Whether the kit breaks the rules on purpose.</param>
    public async Task ComeAgainAsync(JsonNode answers, string? state, bool isWrong)
    {
        var draft = await call.DraftAsync();
        draft.Params!["inputResponses"] = answers;
        if (state is not null) draft.Params!["requestState"] = state;
        await conversation.SendAsync(isWrong ? draft.Wrongly(_ => { }) : draft);
    }

    private JsonNode Answer(JsonElement question)
    {
        var method = ServerAnswer.Text(question, "method") ?? throw new PreconditionException($"A question has no method: {question.GetRawText()}");
        if (Question.CapabilityOf(question) is null) throw new PreconditionException($"No client answers {method} in a request that it sends again");
        var answer = conversation.Profile.Answer(new JsonRpcRequest(question, RequestId.Of(0), method, ServerAnswer.Member(question, "params")), conversation.Revision);
        return answer["result"]?.DeepClone() ?? throw new PreconditionException($"The kit cannot answer {method}");
    }

    private static KeyValuePair<string, JsonNode?> Copy(KeyValuePair<string, JsonNode?> answer) => KeyValuePair.Create(answer.Key, answer.Value?.DeepClone());

    private string OtherState()
    {
        var state = State is { Length: > 0 } given ? given : throw new NotApplicableException("The server has sent no state");
        return state[..^1] + (state[^1] == 'A' ? 'B' : 'A');
    }
}
