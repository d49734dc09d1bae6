using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Observation;

/// <summary>What is written down and never judged.</summary>
[Binding]
public sealed class ObservationSteps(ServerConversation conversation, CallStreams calls)
{
    /// <summary>Records what became of the request: a result with all its members, an error with its data, or that nothing came. Whatever it was, it breaks no clause.</summary>
    [Then("the answer is noted")]
    public void ThenTheAnswerIsNoted() => conversation.Note(conversation.Reply switch
    {
        Reply.Success { Message.Result: var result } when ServerAnswer.Text(result, "protocolVersion") is { } version => $"The server agreed on {version}.",
        Reply.Success { Message.Result: var result } => $"The server served the request, with the result {Sent.Of(result)}",
        Reply.Failure { Message.Data: { } data } => $"The server refused: {conversation.Reply.Describe()}, with the data {Sent.Of(data)}",
        Reply.Failure or Reply.Unanswered => $"The server refused: {conversation.Reply.Describe()}.",
        var other => $"Came {other.Describe()}",
    });

    /// <summary>Records the status of the latest HTTP response, whether it is an event stream, and whether its body is an error, and under which id.</summary>
    [Then("the HTTP response is noted")]
    public void ThenTheResponseIsNoted()
    {
        var response = conversation.RequireResponse();
        var body = response switch
        {
            { Stream: not null } => " with an event stream",
            { Body: [JsonRpcError error, ..] } => $" with an error that has {(error.Id is null ? "no id" : "an id")}",
            _ => "",
        };
        conversation.Note($"HTTP status {response.Status}{body}.");
    }

    /// <summary>Records how many events and messages the stream has brought, how many events carry an id, and whether it has ended within the quiet window.</summary>
    [Then("the {stream} stream is noted")]
    public async Task ThenTheStreamIsNoted(StreamName name)
    {
        if (name is StreamName.Listening) await conversation.SettleAsync();
        var stream = name switch
        {
            StreamName.Listening => conversation.Listening?.Stream,
            _ => (calls.All is [.., var last] ? last.Response : conversation.Response)?.Stream,
        };
        if (stream is null)
        {
            conversation.Note($"There is no {name.ToString().ToLowerInvariant()} stream.");
            return;
        }

        await Task.WhenAny(stream.Ended, Task.Delay(conversation.Subject.Waits.Quiet, conversation.Subject.Time, conversation.Stopped));
        conversation.Note(
            $"The {name.ToString().ToLowerInvariant()} stream brought {stream.Events.Count} events, {stream.Events.Count(item => item.Id is { Length: > 0 })} of them with an id, "
            + $"and {stream.Events.Count(item => item.Message is not null)} messages, {(HoldsResponse(stream) ? "a response" : "no response")} among them. "
            + (stream.Ended.IsCompleted ? "It has ended." : "It is still open."));
    }

    /// <summary>A reviewer's part: the kit runs nothing.</summary>
    [When("a reviewer reads {}")]
    public void WhenAReviewerReads(string code) => throw new PendingStepException($"A reviewer reads {code}");

    /// <summary>A reviewer's part: the kit judges nothing.</summary>
    [Then("the reviewer finds {}")]
    public void ThenTheReviewerFinds(string fact) => throw new PendingStepException($"A reviewer finds {fact}");

    private static bool HoldsResponse(EventLog stream) => stream.Events.Any(item => item.Message is JsonRpcResult or JsonRpcError);
}
