using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Observation;

/// <summary>What is written down and never judged.</summary>
[Binding]
public sealed class ObservationSteps(ServerConversation conversation, CallStreams calls)
{
    /// <summary>
    /// Records what became of the request: a result with all its members, an error with its data, or that nothing came. Of the latest HTTP response
    /// the status, whether it is an event stream, and whether its body is an error, and under which id. Of a stream how many events and messages it
    /// has brought, how many events carry an id, and whether it has ended within the quiet window. Whatever it was, it breaks no clause.
    /// </summary>
    [Then("the {observed} is noted")]
    [Looks(Touch.Settles)]
    public Task ThenItIsNoted(Observed observed)
    {
        if (observed is Observed.ResponseStream or Observed.ListeningStream) return NoteStreamAsync(observed);
        conversation.Note(observed is Observed.Answer ? DescribeAnswer() : DescribeResponse());
        return Task.CompletedTask;
    }

    /// <summary>A reviewer's part: the kit runs nothing.</summary>
    [When("a reviewer reads {}")]
    public void WhenAReviewerReads(string code) => throw new PendingStepException($"A reviewer reads {code}");

    /// <summary>A reviewer's part: the kit judges nothing.</summary>
    [Then("the reviewer finds {}")]
    public void ThenTheReviewerFinds(string fact) => throw new PendingStepException($"A reviewer finds {fact}");

    private string DescribeAnswer() => conversation.Reply switch
    {
        Reply.Success { Message.Result: var result } when ServerAnswer.Text(result, "protocolVersion") is { } version => $"The server agreed on {version}.",
        Reply.Success { Message.Result: var result } => $"The server served the request, with the result {Sent.Of(result)}",
        Reply.Failure { Message.Data: { } data } => $"The server refused: {conversation.Reply.Describe()}, with the data {Sent.Of(data)}",
        Reply.Failure or Reply.Unanswered => $"The server refused: {conversation.Reply.Describe()}.",
        var other => $"Came {other.Describe()}",
    };

    private string DescribeResponse()
    {
        var response = conversation.RequireResponse();
        var body = response switch
        {
            { Stream: not null } => " with an event stream",
            { Body: [JsonRpcError error, ..] } => $" with an error that has {(error.Id is null ? "no id" : "an id")}",
            _ => "",
        };
        return $"HTTP status {response.Status}{body}.";
    }

    private async Task NoteStreamAsync(Observed observed)
    {
        var name = observed is Observed.ListeningStream ? "listening" : "response";
        if (observed is Observed.ListeningStream) await conversation.SettleAsync();
        var stream = observed is Observed.ListeningStream ? conversation.Listening?.Stream : (calls.All is [.., var last] ? last.Response : conversation.Response)?.Stream;
        if (stream is null)
        {
            conversation.Note($"There is no {name} stream.");
            return;
        }

        await conversation.LetEndAsync(stream);
        conversation.Note(
            $"The {name} stream brought {stream.Events.Count} events, {stream.Events.Count(item => item.Id is { Length: > 0 })} of them with an id, "
            + $"and {stream.Events.Count(item => item.Message is not null)} messages, {(HoldsResponse(stream) ? "a response" : "no response")} among them. "
            + (stream.Ended.IsCompleted ? "It has ended." : "It is still open."));
    }

    private static bool HoldsResponse(EventLog stream) => stream.Events.Any(item => item.Message is JsonRpcResult or JsonRpcError);
}
