using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Calls;
using McpSpecKit.Steps.Conversations.Subscribing;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>Calls during which the client does something else.</summary>
public sealed class UnusualCalls(ServerConversation conversation, ToolCall call, CallStreams streams, CancelledCall cancelled, Departure departure, Subscriptions subscriptions)
{
    private const int ManyRequests = 20;

    /// <summary>The mark of a call whose connection was dropped.</summary>
    public string Mark { get; private set; } = "";

    /// <summary>Calls the tool.</summary>
    /// <param name="manner">In which manner.</param>
    public Task CallAsync(CallManner manner) => manner.Words switch
    {
        CallManner.TwiceAtOnce => CallTwiceAtOnceAsync(),
        CallManner.WithRequestsInBetween => CallWithRequestsInBetweenAsync(),
        CallManner.Dropping => CallAndDropAsync(),
        CallManner.CancellingAtOnce => CallAndCancelAsync(),
        CallManner.Cancelling => cancelled.GiveUpAsync(),
        CallManner.Overdue => CallOverdueAsync(),
        CallManner.OverdueAndLate => CallOverdueAndAnswerAsync(),
        CallManner.Closing => CallAndCloseAsync(),
        CallManner.ClosingAtProgress => CallAndCloseAtProgressAsync(),
        CallManner.UponSubscribing => CallUponSubscribingAsync(),
        CallManner.Resubscribed => CallOnceResubscribedAsync(),
        _ => throw new FormatException($"No tool is called «{manner.Words}»."),
    };

    private async Task CallTwiceAtOnceAsync()
    {
        foreach (var one in await streams.BeginTwiceAsync())
        {
            if (!await streams.EndsInTimeAsync(one) && one.Response.Stream?.Events.Any(item => one.IsAnsweredBy(item.Message)) != true)
                throw new PreconditionException("A call was not answered within the reply window.");
        }
    }

    private async Task CallWithRequestsInBetweenAsync()
    {
        var client = await conversation.ProbeAsync();
        var working = client.SendAsync(await call.DraftAsync(), conversation.Stopped);
        List<Reply> between = [];
        do between.Add(await client.SendAsync(client.PlainRequest(), conversation.Stopped));
        while (!working.IsCompleted && between.Count < ManyRequests && between[^1] is Reply.Success);
        conversation.Replies = [.. between, await working];
    }

    private async Task CallAndDropAsync()
    {
        Mark = $"mark-{Guid.NewGuid():N}";
        var hasTeller = conversation.Subject.Survey.ToolsIn(conversation.Revision).Roles.ContainsKey(ToolRole.Finished);
        var dropped = await streams.BeginAsync(arguments =>
        {
            if (hasTeller) arguments["mark"] = Mark;
        });
        await streams.BreakAsync(dropped, _ => true);
    }

    private async Task CallAndCancelAsync()
    {
        var client = await conversation.ProbeAsync();
        var sent = call.CallAsync();
        try
        {
            await client.NotifyAsync(Method.Cancelled, CanonicalMessages.CancelledParameters(conversation.Revision, client.LastId), conversation.Stopped);
        }
        catch (ConnectionLostException exception)
        {
            conversation.Note($"The cancellation was not taken: {exception.Message}");
        }

        conversation.Abandon(sent);
    }

    private async Task CallOverdueAsync()
    {
        if (!ToolArguments.For(call.Schema).Any(argument => argument.Key.Contains("timeout", StringComparison.OrdinalIgnoreCase)))
            throw new NotApplicableException($"How long the tool {call.Name} waits for an answer cannot be set: it has no argument with timeout in its name");
        conversation.Reply = await call.CallAsync();
        if (!conversation.Reply.ShowsLife) throw new NotApplicableException("The tool waits longer for its questions than the kit does for an answer");
    }

    private async Task CallOverdueAndAnswerAsync()
    {
        await CallOverdueAsync();
        var client = await conversation.ProbeAsync();
        var questions = client.Received.Select(received => received.Message).OfType<JsonRpcRequest>().Where(request => request.Method is not Method.Ping).ToList();
        if (questions.Count == 0) throw new NotApplicableException("The tool has asked the client for nothing");
        foreach (var question in questions) client.Answer(question);
        await Task.Delay(conversation.Subject.Waits.Quiet, conversation.Subject.Time, conversation.Stopped);
    }

    private async Task CallAndCloseAsync()
    {
        _ = Begin();
        await conversation.SettleAsync();
        await departure.LeaveAsync();
    }

    private async Task CallAndCloseAtProgressAsync()
    {
        var client = await conversation.ProbeAsync();
        var inFlight = Begin();
        var progress = client.AwaitAsync(received => received.Message is JsonRpcNotification { Method: Method.Progress }, conversation.Stopped);
        conversation.Abandon(progress);
        await Task.WhenAny(progress, inFlight);
        if (!progress.IsCompleted || await progress is null) throw new NotApplicableException("The tool reported no progress before its answer");
        await departure.LeaveAsync();
    }

    private async Task CallUponSubscribingAsync()
    {
        await subscriptions.OpenAsync(ChangeKind.Named("lists"));
        conversation.Reply = await call.CallAsync();
    }

    private async Task CallOnceResubscribedAsync()
    {
        var client = await conversation.ProbeAsync();
        var old = subscriptions.Latest;
        await client.NotifyAsync(Method.Cancelled, CanonicalMessages.CancelledParameters(conversation.Revision, old.Id), conversation.Stopped);
        await subscriptions.RequireAsync(old.Kinds);
        conversation.Reply = await call.CallAsync();
    }

    private Task<Reply> Begin()
    {
        var inFlight = call.CallAsync();
        departure.InFlight = inFlight;
        conversation.Abandon(inFlight);
        return inFlight;
    }
}
