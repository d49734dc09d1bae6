using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Streams;

/// <summary>The pages on Streamable HTTP, on the stream that answers a request. Streams are judged by their events.</summary>
[Binding]
public sealed class ResponseStreamSteps(ServerConversation conversation, ToolCall tool, CallStreams calls, UnusualCalls unusual, CancelledCall cancelled)
{
    private const int MostReturns = 5;

    /// <summary>
    /// The HTTP response to the call is a stream that "holds its response", also where the client had to come back for it; one that "ends after its
    /// response" has brought it before its end; and one that "ends within the reply window" is completed within that time after the response.
    /// </summary>
    [Then("the response stream of the call {course}")]
    [Looks(Touch.Settles)]
    public Task ThenTheStreamTakesItsCourse(StreamCourse course) => course switch
    {
        StreamCourse.Holds => HoldsTheResponseAsync(),
        StreamCourse.EndsAfter => EndsAfterTheResponseAsync(),
        _ => EndsAsync(),
    };

    private async Task HoldsTheResponseAsync()
    {
        var call = Call;
        var way = call.RequireStream();
        var pause = new ReturnPause(conversation.Subject.Waits.Reply, conversation.Subject.Time);
        for (var returns = 0; ; returns++)
        {
            if (way.Events.Any(item => call.IsAnsweredBy(item.Message))) return;
            var last = way.Events.LastOrDefault(item => item.Id is { Length: > 0 })?.Id;
            if (!way.Ended.IsCompleted || last is null || returns == MostReturns) break;
            var client = await conversation.ProbeAsync();
            await pause.KeepAsync(way.Retry ?? TimeSpan.Zero, conversation.Stopped);
            var resumed = await client.OpenStreamAsync(Headers.None.With(Headers.LastEventId, last), conversation.Stopped);
            if (resumed?.Stream is not { } next) break;
            await calls.AwaitResponseAsync(call, resumed);
            way = next;
        }

        throw new ClauseBrokenException("the response on the stream of its request", await WhereAsync(call));
    }

    private async Task EndsAfterTheResponseAsync()
    {
        var call = Call;
        var hasEnded = call.RequireStream().Ended.IsCompleted;
        if (!call.RequireStream().Events.Any(item => call.IsAnsweredBy(item.Message)))
        {
            if (!hasEnded) throw new PreconditionException("The call was not answered within the reply window; its stream is open.");
            throw new ClauseBrokenException("a stream that is open until the response has come", "its end before that");
        }
    }

    private async Task EndsAsync()
    {
        var call = Call;
        if (!call.RequireStream().Events.Any(item => call.IsAnsweredBy(item.Message)))
            throw new PreconditionException("The response did not come on the stream of its request.");
        if (!await calls.EndsInTimeAsync(call)) throw new ClauseBrokenException("the end of the stream after the response", "a stream that stays open");
    }

    /// <summary>
    /// A tool of the server lists the mark of a dropped call among its finished work; without such a tool, the resumed stream brings a result. Or, of a
    /// call that was cancelled, a later one of the same tool runs to its end, and the tool that lists finished work lists that one alone; this
    /// applies where the tool for slow work takes a string named mark. Work that ran to its end counts there only if it did on three attempts.
    /// </summary>
    [Then("the tool {completion} to its end")]
    public async Task ThenTheToolRunsToItsEnd(bool hasRun)
    {
        if (!hasRun)
        {
            if (await cancelled.HasFinishedAsync()) throw new ClauseBrokenException("work that ends with the cancellation", "work that ran to its end");
            return;
        }

        var call = calls.All[^1];
        if (FinishedTool is null) await RequireResultAfterResumingAsync(call);
        else if (!await conversation.ComesInTimeAsync(UntilFinishedAsync))
            throw new ClauseBrokenException("a tool that runs to its end although the connection broke", "no trace of its end within the reply window");
    }

    private string? FinishedTool => conversation.Subject.Survey.ToolsIn(conversation.Revision).Roles.GetValueOrDefault(ToolRole.Finished);

    /// <summary>The call that the scenario made last, as it was answered.</summary>
    private CallStream Call => new(tool.LatestId, ToolCall.ProgressToken, conversation.RequireResponse());

    private async Task<string> WhereAsync(CallStream call)
    {
        var client = await conversation.ProbeAsync();
        return client.Received.FirstOrDefault(received => call.IsAnsweredBy(received.Message)) is { } elsewhere
            ? $"the response on {elsewhere.Lane}"
            : "no response";
    }

    private async Task UntilFinishedAsync(CancellationToken window)
    {
        using var attempts = new PeriodicTimer(TimeSpan.FromMilliseconds(50), conversation.Subject.Time);
        var client = await conversation.ProbeAsync();
        do
        {
            var parameters = CanonicalMessages.CallParameters(conversation.Revision, FinishedTool!, [], ToolCall.ProgressToken);
            var reply = await client.RequestAsync(Method.CallTool, parameters, conversation.Stopped);
            if (reply is not Reply.Success listed)
                throw new PreconditionException($"The server does not tell which work is finished: {reply.Describe()}");
            if (listed.Message.Result.GetRawText().Contains(unusual.Mark, StringComparison.Ordinal)) return;
        }
        while (await attempts.WaitForNextTickAsync(window));
    }

    private async Task RequireResultAfterResumingAsync(CallStream call)
    {
        const string Hint = "; name a tool that lists finished work under \"tools\" in mcpspeckit.json";
        if (call.LastEventId is null) throw new NotApplicableException($"Nothing shows whether the tool ran on{Hint}");
        // A stream that is resumed before its response is written may never bring it.
        await calls.OutlastAsync();
        switch (await calls.AwaitResponseAsync(call, await calls.ResumeAsync(call)))
        {
            case JsonRpcResult result when IsError(result) && !await FailsAnywayAsync():
                throw new ClauseBrokenException("a tool that runs to its end although the connection broke", $"{result}");
            case JsonRpcResult:
                return;
            case JsonRpcError error:
                throw new ClauseBrokenException("a tool that runs to its end although the connection broke", $"error {error.Code} «{error.Text}»");
            default:
                throw new NotApplicableException($"The stream could not be resumed, so that nothing shows whether the tool ran on{Hint}");
        }
    }

    private static bool IsError(JsonRpcResult answer) => ServerAnswer.Member(answer.Result, "isError") is { ValueKind: JsonValueKind.True };

    private async Task<bool> FailsAnywayAsync() => await tool.CallAsync() is not Reply.Success { Message: var answer } || IsError(answer);
}
