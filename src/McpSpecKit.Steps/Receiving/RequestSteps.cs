using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace McpSpecKit.Steps.Receiving;

/// <summary>How the server answers what the client sends.</summary>
[Binding]
public sealed class RequestSteps(ServerConversation conversation, ServerSent sent, ToolCall call)
{
    /// <summary>
    /// The answer to the request is a response, be it an error, which has the id of the request, of the same type; it is a result, one without members but _meta, one that asks for input, one of initialize that names this
    /// version, an error with one of these codes, or any error: then the refusal by HTTP status will do too. "Anything" that shows life will do,
    /// or anything but what follows.
    /// </summary>
    [Then("the server answers with {answer}")]
    [Looks]
    public void ThenTheServerAnswersWith(ExpectedAnswer expected) => Demand(expected, conversation.Reply);

    /// <summary>The same for each request of several that went out together.</summary>
    [Then("the server answers each request with {answer}")]
    [Looks]
    public void ThenTheServerAnswersEach(ExpectedAnswer expected)
    {
        foreach (var reply in conversation.Replies) Demand(expected, reply);
    }

    /// <summary>
    /// The answer is a result, or an error, which has what the table lists: at a place, which is the names of members with slashes between them,
    /// something that is so. The first event of the stream that answers has an id, and data that are a message, or nothing where they are empty.
    /// </summary>
    [Then("the {outcome} has")]
    [Looks]
    public void ThenItHas(string outcome, DataTable places)
    {
        if (outcome is "first event")
        {
            Places.Demand(FirstEvent(), places);
            return;
        }

        var whole = outcome is "error" ? ErrorAnswer.Of(conversation.Reply)?.Raw : conversation.Reply is Reply.Success { Message: var result } ? result.Raw : null;
        if (ServerAnswer.Member(whole, outcome) is not { } answer) throw new ClauseBrokenException($"{(outcome is "error" ? "an" : "a")} {outcome}", conversation.Reply.Describe());
        Places.Demand(Sent.Of(answer), places);
    }

    /// <summary>
    /// Nothing of the kind came until a later plain request was answered; what was asked before has been answered. Requests other than pings,
    /// and changes, have the quiet window to come. An unasked response is one that answers no request, or answers one anew; what gives the
    /// reason for an HTTP error is none.
    /// </summary>
    [Then("the server has sent no {things}")]
    [Looks(Touch.Settles)]
    public async Task ThenTheServerHasSentNo(Things things)
    {
        if (await sent.ListAsync(things.Kind) is [var stray, ..]) throw new ClauseBrokenException($"no {things}", $"{stray}");
        if (conversation.HasAsked && !conversation.Reply.ShowsLife) throw new PreconditionException($"The server did not answer: {conversation.Reply.Describe()}");
        if (things.Name is "requests" && call.Role is not null && conversation.Reply is Reply.Failure { Message.Code: ErrorCode.MethodNotFound or ErrorCode.InvalidParams })
            throw new PreconditionException($"The tool did not come to work: {conversation.Reply.Describe()}");
    }

    private Sent FirstEvent()
    {
        var stream = conversation.RequireResponse().Stream ?? throw new NotApplicableException("The server answers the call with one JSON object, not with a stream");
        var first = stream.Events.Count > 0 ? stream.Events[0] : throw new PreconditionException("The stream brought no event.");
        var told = new JsonObject();
        if (first.Id is { Length: > 0 } id) told["id"] = id;
        if (first.Message is { } message) told["data"] = $"{message}";
        return Sent.Of(JsonElement.Parse(told.ToJsonString(ProtocolJson.Compact)));
    }

    private static void Demand(ExpectedAnswer expected, Reply reply)
    {
        if (expected.IsBar && !reply.ShowsLife) throw new PreconditionException($"The server did not answer: {reply.Describe()}");
        if (reply is Reply.Lost && expected.Sentence is "a response") throw new PreconditionException($"The connection broke: {reply.Describe()}");
        if (!expected.IsMetBy(reply)) throw new ClauseBrokenException($"{expected}", reply.Describe());
    }
}
