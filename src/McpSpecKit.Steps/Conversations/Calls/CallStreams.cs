using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>Calls whose streams a scenario watches, breaks and resumes.</summary>
public sealed class CallStreams(ServerConversation conversation, ToolCall tool)
{
    private readonly List<CallStream> calls = [];
    private Task<ServerProbe?>? other;
    private Task<Task<TimeSpan?>>? later;

    /// <summary>The calls so far, in order.</summary>
    public IReadOnlyList<CallStream> All => calls;

    /// <summary>Sends a call of the chosen tool and waits for the head of what comes.</summary>
    /// <param name="prepare">Changes the arguments.</param>
    /// <exception cref="PreconditionException">Nothing came in time.</exception>
    public async Task<CallStream> BeginAsync(Action<JsonObject>? prepare = null)
    {
        var call = await SendAsync(prepare);
        calls.Add(call);
        return call;
    }

    /// <summary>Sends two calls of the chosen tool without waiting, and then waits for the head of what comes to each.</summary>
    /// <exception cref="PreconditionException">Nothing came in time to one of them.</exception>
    public async Task<IReadOnlyList<CallStream>> BeginTwiceAsync()
    {
        var both = await Task.WhenAll(SendAsync(), SendAsync());
        calls.AddRange(both);
        return both;
    }

    /// <summary>Waits for the end of a call's stream, or for as long as an answer may take.</summary>
    public Task<bool> EndsInTimeAsync(CallStream call) => conversation.ComesInTimeAsync(window => call.Response.Ended.WaitAsync(window));

    /// <summary>Breaks the connection of a call once its stream has brought something, and before it has brought the response.</summary>
    /// <exception cref="NotApplicableException">There is no stream that could be broken.</exception>
    public async Task BreakAsync(CallStream call, Predicate<StreamEvent> after)
    {
        var stream = call.RequireStream();
        StreamEvent? found = null;
        await conversation.ComesInTimeAsync(async window => found = await stream.FindAsync(after, window));
        if (found is null) throw new NotApplicableException("The stream of the call brings nothing at which the connection could be broken");
        call.Response.Drop();
        await stream.Ended;
        if (stream.Events.Any(item => call.IsAnsweredBy(item.Message)))
            throw new NotApplicableException("The call was over before its connection could be broken; name a slow tool under \"tools\" in mcpspeckit.json");
    }

    /// <summary>Calls a slow tool and breaks the connection after an event with an id.</summary>
    /// <exception cref="NotApplicableException">The server has no such tool, or its events carry no ids.</exception>
    public async Task BeginAndBreakAsync()
    {
        tool.Choose(ToolRole.Slow);
        await BreakAllAsync([await BeginAsync()]);
    }

    /// <summary>The same for two calls that run at the same time.</summary>
    /// <exception cref="NotApplicableException">The server has no such tool, or its events carry no ids.</exception>
    public async Task BeginAndBreakTwiceAsync()
    {
        tool.Choose(ToolRole.Slow);
        await BreakAllAsync(await BeginTwiceAsync());
    }

    /// <summary>The later call, which tells when these have had their time, is sent as soon as they are broken.</summary>
    private async Task BreakAllAsync(IReadOnlyList<CallStream> begun)
    {
        await Task.WhenAll([.. begun.Select(BreakResumablyAsync), OtherAsync()]);
        await SendLaterAsync();
    }

    /// <summary>Breaks the connection of a call after an event with an id.</summary>
    /// <exception cref="NotApplicableException">Its events carry no ids.</exception>
    public async Task BreakResumablyAsync(CallStream call)
    {
        await BreakAsync(call, item => item.Id is { Length: > 0 } || item.Message is not null);
        if (call.LastEventId is null) throw new NotApplicableException("The events of the server carry no ids, so that nothing can be resumed");
    }

    /// <summary>Takes a broken stream up again from its last event.</summary>
    /// <returns>What came; none where the server has not begun to answer within the reply window.</returns>
    public async Task<Delivery?> ResumeAsync(CallStream call) =>
        await (await conversation.ProbeAsync()).OpenStreamAsync(Headers.None.With(Headers.LastEventId, call.LastEventId!), conversation.Stopped);

    /// <summary>
    /// Waits on a resumed stream for the response, for its end, or until it has had its time: a call of the same tool that another client sent after
    /// it is answered, and so is whatever was asked then. Where the later call is not answered well, for as long as an answer may take.
    /// </summary>
    /// <returns>The response; none without one.</returns>
    public Task<JsonRpcMessage?> AwaitResponseAsync(CallStream call, Delivery? resumed) => AwaitAsync(call, resumed, BecomesDueAsync);

    /// <summary>
    /// The same, for as long again as the later call took, at least the quiet window: for a server of which it is known that it owes the response.
    /// </summary>
    public Task AwaitLateResponseAsync(CallStream call, Delivery? resumed) => AwaitAsync(call, resumed, BecomesOverdueAsync);

    private async Task<JsonRpcMessage?> AwaitAsync(CallStream call, Delivery? resumed, Func<CancellationToken, Task> hasHadItsTimeAsync)
    {
        if (resumed?.Stream is not { } stream) return null;
        // Only a call that is still known tells how long a later one may take. The handshake of the later client is never given up half way.
        var isKnown = calls.Contains(call);
        if (isKnown) await SendLaterAsync();
        StreamEvent? found = null;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(conversation.Stopped);
        var awaited = conversation.ComesInTimeAsync(FindAsync);
        var due = isKnown ? hasHadItsTimeAsync(enough.Token) : awaited;
        await await Task.WhenAny(awaited, due);
        // Where the stream ends without the response, the other calls get their time all the same: only then is there something to take up.
        if (found is null) await due;
        await enough.CancelAsync();
        await Task.WhenAny(due);
        await awaited;
        return found?.Message;

        async Task FindAsync(CancellationToken window)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(window, enough.Token);
            found = await stream.FindAsync(item => call.IsAnsweredBy(item.Message), either.Token);
        }
    }

    private async Task BecomesDueAsync(CancellationToken enough)
    {
        if (await LaterTookAsync(enough) is null) await PassAsync(Waits.Reply, enough);
        else await (await conversation.ProbeAsync()).SettleQuietlyAsync(enough);
    }

    private async Task BecomesOverdueAsync(CancellationToken enough)
    {
        var took = await LaterTookAsync(enough) ?? Waits.Reply;
        await PassAsync(took < Waits.Quiet ? Waits.Quiet : took, enough);
    }

    private Waits Waits => conversation.Subject.Waits;

    private Task PassAsync(TimeSpan time, CancellationToken enough) => Task.Delay(time, conversation.Subject.Time, enough);

    private async Task<TimeSpan?> LaterTookAsync(CancellationToken enough) => await (await SendLaterAsync()).WaitAsync(enough);

    /// <summary>Has another client call the same tool, once, and waits for the response: whatever the calls bring about has had its time by then.</summary>
    public async Task OutlastAsync() => await await SendLaterAsync();

    /// <returns>Once the other client is ready, the wait for its response, which brings how long that took; nothing where it says nothing of the calls.</returns>
    private Task<Task<TimeSpan?>> SendLaterAsync()
    {
        return later ??= SendAsync();

        async Task<Task<TimeSpan?>> SendAsync()
        {
            if (await OtherAsync() is not { } client) return Task.FromResult<TimeSpan?>(null);
            var answer = TimeAsync(client);
            conversation.Abandon(answer);
            return answer;
        }
    }

    /// <summary>Another client: in the session of the calls, one more stream might be taken for theirs. None where the server does not serve it.</summary>
    private Task<ServerProbe?> OtherAsync()
    {
        return other ??= ConnectAsync();

        async Task<ServerProbe?> ConnectAsync()
        {
            try
            {
                return await conversation.ConnectReadyAsync();
            }
            catch (Exception exception) when (TellsNothing(exception))
            {
                return null;
            }
        }
    }

    private async Task<TimeSpan?> TimeAsync(ServerProbe other)
    {
        var time = conversation.Subject.Time;
        var sent = time.GetTimestamp();
        try
        {
            return await tool.CallByAsync(other) is Reply.Success { Message.Result: var result }
                && ServerAnswer.Member(result, "isError") is not { ValueKind: JsonValueKind.True } ? time.GetElapsedTime(sent) : null;
        }
        catch (Exception exception) when (TellsNothing(exception))
        {
            return null;
        }
    }

    private bool TellsNothing(Exception failure) => failure is PreconditionException or ConnectionLostException
        || (failure is OperationCanceledException && !conversation.Stopped.IsCancellationRequested);

    private async Task<CallStream> SendAsync(Action<JsonObject>? prepare = null)
    {
        var token = $"probe-{Guid.NewGuid():N}";
        var draft = await tool.DraftAsync(token);
        prepare?.Invoke(draft.Params!["arguments"]!.AsObject());
        var client = await conversation.ProbeAsync();
        Delivery? response = null;
        if (!await conversation.ComesInTimeAsync(async window => response = await client.BeginAsync(draft, window)))
            throw new PreconditionException("The server did not begin to answer the call within the reply window.");
        return new CallStream(draft.Id!.Value, token, response!);
    }
}
