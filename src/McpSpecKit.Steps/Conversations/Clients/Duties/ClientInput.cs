using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Steps.Conversations.Servers;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>Results that ask a client for more; see 2026-07-28, page basic/patterns/mrtr.</summary>
public sealed class ClientInput(ClientConversation conversation)
{
    private AsksForInput Twist => conversation.Script.Twists.OfType<AsksForInput>().Single();

    private IReadOnlyList<JsonRpcRequest> Calls
    {
        get
        {
            var calls = conversation.Log.RequestsFor(Method.CallTool);
            conversation.Require(calls.Count > 0, "The client has called no tool");
            return calls;
        }
    }

    private IReadOnlyList<JsonRpcRequest> Again => [.. Calls.SkipWhile(call => call.Id != Twist.Asked).Skip(1).Where(HasAny)];

    /// <summary>The call came again with an answer under the key of the question.</summary>
    [Rule("each retried request answers every question")]
    public void EachBringsAnAnswer() => DemandOfThoseAgain(
        call => ServerAnswer.Member(ServerAnswer.Member(call.Params, "inputResponses"), AsksForInput.Key) is { ValueKind: JsonValueKind.Object }, $"an answer to {AsksForInput.Key}");

    /// <summary>The call came again with the state as it was.</summary>
    [Rule("each retried request has the requestState that the server gave")]
    public void EachHasTheState() => DemandOfThoseAgain(call => ServerAnswer.Text(call.Params, "requestState") == Twist.State, "the state that the server gave");

    /// <summary>The call came again without a state.</summary>
    [Rule("each retried request has no requestState")]
    public void NoneHasAState() => DemandOfThoseAgain(call => ServerAnswer.Member(call.Params, "requestState") is null, "no state");

    /// <summary>The call came again under an id that no other request has.</summary>
    [Rule("each retried request has a new id")]
    public void EachHasANewId() => DemandOfThoseAgain(call => conversation.Log.Requests.Count(other => other.Id == call.Id) == 1, "a new id");

    /// <summary>Of all requests, only the one that came again has answers or a state.</summary>
    [Rule("no request but the retried one has inputResponses or a requestState")]
    public void NoOtherHasAny()
    {
        conversation.Require(Again.Count > 0, "The client did not come again with an answer");
        var bearers = conversation.Log.Requests.Where(HasAny).ToList();
        if (bearers.Count > 1) throw new ClauseBrokenException("answers and a state in the repeated request alone", $"{bearers[1]}");
    }

    private static bool HasAny(JsonRpcRequest request) =>
        ServerAnswer.Member(request.Params, "inputResponses") is not null || ServerAnswer.Member(request.Params, "requestState") is not null;

    private void DemandOfThoseAgain(Predicate<JsonRpcRequest> holds, string expected)
    {
        conversation.Require(Calls.Count > 0 && Twist.Asked is not null, "The client has called no tool");
        var again = Calls.SkipWhile(call => call.Id != Twist.Asked).Skip(1).ToList();
        conversation.Require(again.Count > 0, "The client did not come again");
        conversation.Demand("request again", again, holds, expected);
    }
}
