using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>Results that ask a client for more; see 2026-07-28, page basic/patterns/mrtr.</summary>
[Binding]
public sealed class ClientInputSteps(ClientConversation conversation)
{
    private const string Key = "kit_name";
    private const string OddState = "{\"no\": \"JSON for you\"} +/=\\ \u00e4\u5929 end ";

    private string? state;
    private RequestId? asked;

    private IReadOnlyList<JsonRpcRequest> Calls
    {
        get
        {
            var calls = conversation.Log.RequestsFor(Method.CallTool);
            conversation.Require(calls.Count > 0, "The client has called no tool");
            return calls;
        }
    }

    private IReadOnlyList<JsonRpcRequest> Again => [.. Calls.SkipWhile(call => call.Id != asked).Skip(1).Where(HasAny)];

    /// <summary>
    /// The server answers the first tool call with a question for its user, with a state that looks like JSON, has blanks at its end and letters
    /// beyond ASCII, or with both. A client that declares no elicitation is not concerned by a question.
    /// </summary>
    [Given("its server answers a tool call with {input}")]
    public void GivenInputIsAskedFor(AskedInput input) => Ask(asks: input is not AskedInput.State, given: input is AskedInput.Question ? null : OddState);

    /// <summary>The call came again with an answer under the key of the question.</summary>
    [Then("each request that comes again brings an answer to every question")]
    public void ThenEachBringsAnAnswer() => DemandOfThoseAgain(
        call => ServerAnswer.Member(ServerAnswer.Member(call.Params, "inputResponses"), Key) is { ValueKind: JsonValueKind.Object }, $"an answer to {Key}");

    /// <summary>The call came again with the state as it was.</summary>
    [Then("each request that comes again has the state that the server gave")]
    public void ThenEachHasTheState() => DemandOfThoseAgain(call => ServerAnswer.Text(call.Params, "requestState") == state, "the state that the server gave");

    /// <summary>The call came again without a state.</summary>
    [Then("each request that comes again has no state")]
    public void ThenNoneHasAState() => DemandOfThoseAgain(call => ServerAnswer.Member(call.Params, "requestState") is null, "no state");

    /// <summary>The call came again under an id that no other request has.</summary>
    [Then("each request that comes again has a new id")]
    public void ThenEachHasANewId() => DemandOfThoseAgain(call => conversation.Log.Requests.Count(other => other.Id == call.Id) == 1, "a new id");

    /// <summary>Of all requests, only the one that came again has answers or a state.</summary>
    [Then("no other request from the client has answers or a state")]
    public void ThenNoOtherHasAny()
    {
        conversation.Require(Again.Count > 0, "The client did not come again with an answer");
        var bearers = conversation.Log.Requests.Where(HasAny).ToList();
        if (bearers.Count > 1) throw new ClauseBrokenException("answers and a state in the repeated request alone", $"{bearers[1]}");
    }

    private static bool HasAny(JsonRpcRequest request) =>
        ServerAnswer.Member(request.Params, "inputResponses") is not null || ServerAnswer.Member(request.Params, "requestState") is not null;

    private void DemandOfThoseAgain(Predicate<JsonRpcRequest> holds, string expected)
    {
        conversation.Require(Calls.Count > 0 && asked is not null, "The client has called no tool");
        var again = Calls.SkipWhile(call => call.Id != asked).Skip(1).ToList();
        conversation.Require(again.Count > 0, "The client did not come again");
        conversation.Demand("request again", again, holds, expected);
    }

    private void Ask(bool asks, string? given)
    {
        if (asks) conversation.RequireDeclared("elicitation");
        state = given;
        conversation.Script.Twists.Add(new OnRequest(Method.CallTool, (request, stage) =>
        {
            if (asked is not null) return null;
            asked = request.Id;
            var members = new JsonObject { ["resultType"] = "input_required" };
            if (asks) members["inputRequests"] = new JsonObject { [Key] = Question() };
            if (given is not null) members["requestState"] = given;
            return new ServerMove.Answer(stage.Result(request, members));
        }));
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
