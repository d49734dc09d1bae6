using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Steps.Observation;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Streams;

/// <summary>The pages basic/transports, section "Resumability and Redelivery".</summary>
[Binding]
public sealed class ResumingSteps(ServerConversation conversation, ToolCall tool, CallStreams calls, ResumedStreams resumed)
{
    private const int MoreAttempts = 2;

    /// <summary>
    /// The client has called a slow tool, and the connection broke after an event with an id and before the response; or it has made two such calls
    /// at the same time.
    /// </summary>
    [Given("{amount} broken stream(s) of calls whose events carry ids")]
    public Task GivenBrokenStreams(int amount) => amount == 1 ? calls.BeginAndBreakAsync() : calls.BeginAndBreakTwiceAsync();

    /// <summary>
    /// The client sends GET with the id of the last event that it got, and waits for the response to the call. Where one of two brings anything, it
    /// breaks those without the response and takes them up again, twice at most: a server may send what was missed, and nothing that happens later.
    /// </summary>
    [When("the client resumes each stream from its last event")]
    public async Task WhenTheClientResumes()
    {
        foreach (var call in calls.All)
        {
            var stream = await ResumeAsync(call);
            await calls.AwaitResponseAsync(call, stream.Delivery);
        }

        if (calls.All.Count is 1 || !resumed.All.Any(stream => stream.BroughtAnything)) return;
        for (var attempt = 1; attempt <= MoreAttempts; attempt++)
        {
            foreach (var call in calls.All.Where(call => !resumed.IsAnswered(call)))
            {
                await resumed.Latest(call).BreakAsync();
                var stream = await ResumeAsync(call);
                await calls.AwaitLateResponseAsync(call, stream.Delivery);
            }
        }
    }

    private async Task<ResumedStream> ResumeAsync(CallStream call)
    {
        var stream = new ResumedStream(call, call.RequireStream().Events.Count, await calls.ResumeAsync(call));
        resumed.Add(stream);
        return stream;
    }

    /// <summary>
    /// The stream of the call that ended before the response, or the one opened with GET that the server ended, named a time to wait. One that was
    /// not cut is not concerned, nor is a listening stream whose events have no ids: nobody can resume it, so that its connection and the stream end
    /// together.
    /// </summary>
    [Then("the {observed} brings a retry field before it ends early")]
    [Looks(Touch.Settles)]
    public async Task ThenACutStreamNamesATime(Observed observed)
    {
        if (observed is Observed.ListeningStream) await RequireCutListeningAsync();
        else if (!IsCut) throw new NotApplicableException("The tool did not close its connection before the response");
        var stream = observed is Observed.ListeningStream ? conversation.Listening!.Stream! : ResponseStream;
        if (stream.Retry is not { } retry) throw new ClauseBrokenException("an event with the field retry before the connection is closed", "none");
        conversation.Note($"The time to wait is {retry.TotalMilliseconds:0} ms.");
    }

    private async Task RequireCutListeningAsync()
    {
        await conversation.SettleAsync();
        var listening = conversation.Listening!.Stream!;
        if (!listening.Ended.IsCompleted) throw new NotApplicableException("The server has kept the listening stream open");
        if (!listening.Events.Any(item => item.Id is { Length: > 0 }))
            throw new NotApplicableException("The events of the listening stream have no ids, so that the stream itself has ended, which a server may do at any time");
    }

    private EventLog ResponseStream =>
        conversation.RequireResponse().Stream ?? throw new NotApplicableException("The server answers the call with one JSON object, not with a stream");

    private bool IsCut
    {
        get
        {
            var call = new CallStream(tool.LatestId, ToolCall.ProgressToken, conversation.RequireResponse());
            return ResponseStream.Ended.IsCompleted && !ResponseStream.Events.Any(item => call.IsAnsweredBy(item.Message));
        }
    }
}
