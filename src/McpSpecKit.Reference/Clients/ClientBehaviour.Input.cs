using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>Results that ask for more, by the page <c>basic/patterns/mrtr</c> of 2026-07-28.</content>
public partial class ClientBehaviour
{
    private const string CompleteType = "complete";
    private const string InputRequired = "input_required";
    private const int MostRounds = 10;

    /// <summary>Sends a request again, with what the server asked for, as often as it asks (section "Basic Workflow").</summary>
    public virtual async Task<JsonObject> AnswerQuestionsAsync(
        ReferenceClient client, string method, Func<JsonObject?> parameters, JsonObject result, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds && result.Text("resultType") == InputRequired; round++)
            result = await client.RequestAsync(method, Extended(parameters() ?? [], result), cancellationToken);
        return Checked(client, result);
    }

    /// <summary>The parameters of the repeated request: the same, with an answer to each question, and the state as it came.</summary>
    public virtual JsonObject Extended(JsonObject parameters, JsonObject asked)
    {
        if (asked["inputRequests"] is JsonObject questions)
        {
            var answers = new JsonObject();
            foreach (var (key, question) in questions) answers[key] = Input((question as JsonObject)?.Text("method"));
            parameters["inputResponses"] = answers;
        }

        if (asked["requestState"] is { } state) parameters["requestState"] = state.DeepClone();
        return parameters;
    }

    /// <summary>The result, if it is of a type that the client knows; without a type it is complete (page <c>basic/index</c>, section "Responses").</summary>
    /// <exception cref="ConnectionFailedException">It is of another type.</exception>
    public virtual JsonObject Checked(ReferenceClient client, JsonObject result) =>
        client.Revision is not { Era: Era.Modern } || result["resultType"] is null || result.Text("resultType") is CompleteType
            ? result
            : throw new ConnectionFailedException($"A result of the type {result["resultType"]} is unknown to this client.");

    /// <summary>What the user, or whoever stands for him, answers to a question.</summary>
    protected virtual JsonObject Input(string? method) => method switch
    {
        Method.Elicit => new JsonObject { ["action"] = "accept", ["content"] = new JsonObject { ["name"] = "reference" } },
        Method.CreateMessage => Completion(),
        _ => Roots(),
    };
}
