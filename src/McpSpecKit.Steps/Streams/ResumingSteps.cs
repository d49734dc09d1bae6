using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Streams;

/// <summary>The pages basic/transports, section "Resumability and Redelivery".</summary>
[Binding]
public sealed class ResumingSteps(ServerConversation conversation, CallStreams calls)
{
    private readonly List<Resumed> resumed = [];

    /// <summary>The client has called a slow tool, and the connection broke after an event with an id and before the response.</summary>
    [Given("a broken stream of a call whose events carry ids")]
    public Task GivenABrokenStream() => calls.BeginAndBreakAsync();

    /// <summary>The same for two calls that run at the same time.</summary>
    [Given("two broken streams of calls whose events carry ids")]
    public Task GivenTwoBrokenStreams() => calls.BeginAndBreakTwiceAsync();

    /// <summary>The client sends GET with the id of the last event that it got, and waits for the response to the call.</summary>
    [When("the client resumes each stream from its last event")]
    public async Task WhenTheClientResumes()
    {
        foreach (var call in calls.All)
        {
            var seen = call.RequireStream().Events.Count;
            var delivery = await calls.ResumeAsync(call);
            var answer = await calls.AwaitResponseAsync(call, delivery, item => item.Message is { } message && calls.All.Any(other => other != call && other.Owns(message)));
            resumed.Add(new Resumed(call, delivery, answer is not null, seen));
        }
    }

    /// <summary>Where one of the streams could be resumed, each brought the response to its own call; where none could, nothing is said.</summary>
    [Then("each resumed stream from the server brings the response to its own call")]
    public void ThenEachBringsItsResponse()
    {
        if (!resumed.Exists(one => one.IsAnswered)) throw new NotApplicableException($"The server resumes no stream: {resumed[0].Describe()}");
        if (resumed.Find(one => !one.IsAnswered) is { } lost)
            throw new ClauseBrokenException("the response to each call on its own stream, since one stream was resumed", lost.Describe());
    }

    /// <summary>No resumed stream brought progress of, or the response to, a call of another stream.</summary>
    [Then("each resumed stream from the server holds nothing of the other")]
    public void ThenNothingOfTheOtherIsReplayed()
    {
        if (resumed.TrueForAll(one => one.Delivery?.Stream is null))
            throw new NotApplicableException($"The server resumes no stream: {resumed[0].Describe()}");
        foreach (var one in resumed)
        {
            foreach (var other in calls.All.Where(call => call != one.Call))
            {
                if (one.Delivery?.Stream?.Events.FirstOrDefault(item => other.Owns(item.Message)) is { } foreign)
                    throw new ClauseBrokenException($"only what belongs to {one.Call.Token}", $"{foreign.Message}");
            }
        }

        if (!resumed.Exists(one => one.Delivery?.Stream is { Events.Count: > 0 }))
            throw new NotApplicableException("The resumed streams brought nothing");
    }

    /// <summary>
    /// No event names an id that an earlier event has named, on its own stream or on another one: the streams of the calls, of the handshake
    /// and of listening. An event without an id is not concerned.
    /// </summary>
    [Then("each event id from the server is new in its session")]
    public void ThenEachIdIsNew()
    {
        var streams = calls.All.Select(call => call.Response).Append(conversation.Listening).Append(conversation.Handshake?.Delivery)
            .Select(delivery => delivery?.Stream).OfType<EventLog>().ToList();
        var ids = streams.SelectMany(IdsOf).ToList();
        if (ids.Count < 2) throw new NotApplicableException("The events of the server carry no ids");
        if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } repeated)
            throw new ClauseBrokenException("an id of its own for each event of the session", $"«{repeated.Key}» {repeated.Count()} times");
    }

    /// <summary>The first event of the stream that answers the call has an id, and its data is empty.</summary>
    [Then("the first event of the response stream holds an id and empty data")]
    public void ThenTheStreamIsPrimed()
    {
        var first = ResponseStream.Events.Count > 0 ? ResponseStream.Events[0] : throw new PreconditionException("The stream brought no event.");
        if (first.Id is not { Length: > 0 }) throw new ClauseBrokenException("an event with an id at the beginning", "an event without one");
        if (first.Message is not null) throw new ClauseBrokenException("empty data in the first event", $"{first.Message}");
    }

    /// <summary>The stream of the call that ended before the response named a time to wait; one that was not cut is not concerned.</summary>
    [Then("each event stream from the server that ends early names a time to wait")]
    public async Task ThenACutStreamNamesATime()
    {
        if (!await IsCutAsync()) throw new NotApplicableException("The tool did not close its connection before the response");
        if (ResponseStream.Retry is not { } retry) throw new ClauseBrokenException("an event with the field retry before the connection is closed", "none");
        conversation.Note($"The time to wait is {retry.TotalMilliseconds:0} ms.");
    }

    /// <summary>Records what a resumed stream brought, and whether any of it had come before.</summary>
    [Then("it is noted whether the missed events came")]
    public void ThenTheReplayIsNoted()
    {
        var one = resumed[0];
        var ids = one.Delivery?.Stream?.Events.Select(item => item.Id).OfType<string>().ToHashSet() ?? [];
        var again = one.Call.RequireStream().Events.Count(item => item.Id is { } id && ids.Contains(id));
        conversation.Note($"{one.Describe()}; {again} of the {one.Seen} events from before came again.");
    }

    private EventLog ResponseStream =>
        conversation.RequireResponse().Stream ?? throw new NotApplicableException("The server answers the call with one JSON object, not with a stream");

    private async Task<bool> IsCutAsync()
    {
        var client = await conversation.ProbeAsync();
        var call = new CallStream(client.LastId, ToolCall.ProgressToken, conversation.RequireResponse());
        return ResponseStream.Ended.IsCompleted && !ResponseStream.Events.Any(item => call.IsAnsweredBy(item.Message));
    }

    /// <summary>An event that has no id of its own leaves the one before in force, which is no repetition.</summary>
    private static IEnumerable<string> IdsOf(EventLog stream) =>
        stream.Events.Select(item => item.Id).OfType<string>().Where(id => id.Length > 0);

    private sealed record Resumed(CallStream Call, Delivery? Delivery, bool IsAnswered, int Seen)
    {
        public string Describe() => Delivery switch
        {
            null => "the GET was not answered within the reply window",
            { Stream: { } stream } => $"the resumed stream brought {stream.Events.Count} events, {(IsAnswered ? "the response" : "no response")} among them",
            _ => $"the GET was answered with HTTP status {Delivery.Status}",
        };
    }
}
