using System.Security.Cryptography;
using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Calls;

/// <summary>A call that is given up while its tool is at work, and a later one that outlasts it.</summary>
public sealed class CancelledCall(ServerConversation conversation, ToolCall call)
{
    private const string MarkArgument = "mark";
    private const double Longer = 1.25;

    // A cancellation and an answer may cross on their way, and nothing shows whether they did. They do not cross time and again.
    private const int Attempts = 3;

    private string mark = "";
    private double factor = 1;
    private RequestId id;
    private int before;
    private int settled;
    private Task<Reply>? later;

    private string LaterMark => $"{mark}-later";

    /// <summary>
    /// Calls the tool, waits for its first progress or for the answer to a plain request, which show that the call has arrived, and gives the call
    /// up: in the modern era over HTTP by closing its stream, else by notifications/cancelled. Another plain request shows that this has
    /// arrived too; then the later call begins. A call that was done by then is made again, and takes longer where the tool can be told so.
    /// </summary>
    /// <exception cref="NotApplicableException">The tool was done before it could be stopped, each time.</exception>
    public async Task GiveUpAsync()
    {
        for (var attempt = 1; !await StopsInTimeAsync(); attempt++)
        {
            if (attempt == Attempts)
                throw new NotApplicableException($"The tool {call.Name} was done before it could be stopped; name a slower one under \"tools\" in mcpspeckit.json");
            factor *= 2;
        }
    }

    /// <summary>Whether the call was given up before it had brought what it is for; an error that comes then is about the cancellation.</summary>
    private async Task<bool> StopsInTimeAsync()
    {
        var client = await conversation.ProbeAsync();
        mark = RandomNumberGenerator.GetHexString(16, lowercase: true);
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(conversation.Stopped);
        var draft = await DraftAsync(mark, factor);
        id = draft.Id!.Value;
        var begun = client.TryBeginAsync(draft, cut.Token);
        await AwaitWorkAsync(client, begun);
        before = client.Received.Count;
        if (client.Received.Any(received => IsAnswer(received.Message))) return false;
        if (conversation.Revision.Era is Era.Modern && client.Channel is IHttpChannel) await CloseAsync(begun, cut);
        else await NotifyAsync(client, begun);
        RequireLife(await client.SendAsync(client.PlainRequest(), conversation.Stopped));
        // Who takes one request after the other would do the later call first, before it is asked anything again.
        if (IsDone(client)) return false;
        later = await SendLaterAsync(client);
        // Over HTTP an answer that was sent before may arrive a little later, on a connection of its own.
        if (client.Channel is IHttpChannel) await Task.Delay(conversation.Subject.Waits.Quiet, conversation.Subject.Time, conversation.Stopped);
        settled = client.Received.Count;
        return !IsDone(client);
    }

    /// <summary>Demands that nothing comes for the call after it was given up: no answer, or no progress either.</summary>
    /// <exception cref="ClauseBrokenException">Something comes.</exception>
    /// <exception cref="NotApplicableException">The tool reports no progress, so that none says nothing.</exception>
    public async Task DemandNoAftermathAsync(bool includingProgress)
    {
        if (await FindAftermathAsync(includingProgress) is { } late) throw new ClauseBrokenException("nothing more for a request that was cancelled", $"{late}");
        if (includingProgress && !await HasProgressAsync())
            throw new NotApplicableException($"The tool {call.Name} reports no progress, so that none says nothing; name another as \"progress\" under \"tools\" in mcpspeckit.json");
    }

    /// <summary>
    /// What comes for the call after it was given up, on whatever stream, until a later and longer call of the tool has run to its end. Where
    /// something comes, the call is made and given up again: it counts only if something comes each time.
    /// </summary>
    /// <returns>The answer, or where that counts too, the progress.</returns>
    /// <exception cref="PreconditionException">The later call brings no result.</exception>
    /// <exception cref="NotApplicableException">A call that was made again was done before it could be stopped.</exception>
    private async Task<JsonRpcMessage?> FindAftermathAsync(bool includingProgress)
    {
        JsonRpcMessage? late = null;
        await IsSoEachTimeAsync(async () =>
        {
            await OutlastAsync();
            var received = (await conversation.ProbeAsync()).Received.Select(received => received.Message).ToList();
            late = received.Skip(before).FirstOrDefault(IsAnswer);
            if (includingProgress) late ??= received.Skip(settled).FirstOrDefault(message => IsProgress(message, mark));
            return late is not null;
        });
        return late;
    }

    /// <summary>Whether progress of the later call was reported: only then does the absence of progress say something.</summary>
    private async Task<bool> HasProgressAsync() =>
        (await conversation.ProbeAsync()).Received.Any(received => IsProgress(received.Message, LaterMark));

    /// <summary>
    /// Whether the server says of the call that its work has run to its end. Where it does, the call is made and given up again: it counts
    /// only if it says so each time.
    /// </summary>
    /// <exception cref="NotApplicableException">The server has no tools that tell it, or a call was done before it could be stopped.</exception>
    /// <exception cref="PreconditionException">It does not even say so of the later call.</exception>
    public async Task<bool> HasFinishedAsync()
    {
        var teller = RequireTeller();
        return await IsSoEachTimeAsync(async () =>
        {
            await OutlastAsync();
            var client = await conversation.ProbeAsync();
            var parameters = CanonicalMessages.CallParameters(conversation.Revision, teller, [], "finished");
            var reply = await client.RequestAsync(Method.CallTool, parameters, conversation.Stopped);
            var finished = (reply as Reply.Success)?.Message.Result.GetRawText() ?? "";
            return finished.Contains(LaterMark, StringComparison.Ordinal)
                ? finished.Replace(LaterMark, "", StringComparison.Ordinal).Contains(mark, StringComparison.Ordinal)
                : throw new PreconditionException($"The tool {teller} does not list work that ran to its end: {reply.Describe()}");
        });
    }

    private async Task<bool> IsSoEachTimeAsync(Func<Task<bool>> isSoAsync)
    {
        for (var attempt = 1; await isSoAsync(); attempt++)
        {
            if (attempt == Attempts) return true;
            await GiveUpAsync();
        }

        return false;
    }

    private bool IsDone(ServerProbe client) => client.Received.Skip(before).Any(received => IsAnswer(received.Message) && IsSuccess(received.Message));

    private async Task<Task<Reply>> SendLaterAsync(ServerProbe client)
    {
        var sent = client.SendAsync(await DraftAsync(LaterMark, factor * Longer), conversation.Stopped);
        conversation.Abandon(sent);
        return sent;
    }

    private async Task OutlastAsync()
    {
        var reply = await later!;
        if (reply is not Reply.Success) throw new PreconditionException($"A later call of the tool brings no result: {reply.Describe()}");
    }

    private string RequireTeller() =>
        TakesMark && conversation.Subject.Survey.ToolsIn(conversation.Revision).Roles.GetValueOrDefault(ToolRole.Finished) is { } teller
            ? teller
            : throw new NotApplicableException(
                $"Whether work goes on shows only where the slow tool takes a string «{MarkArgument}» and another tool lists the marks of finished work; name it \"finished\" under \"tools\" in mcpspeckit.json");

    private bool TakesMark => ServerAnswer.Text(ServerAnswer.Member(ServerAnswer.Member(call.Schema, "properties"), MarkArgument), "type") is "string";

    private async Task<Draft> DraftAsync(string name, double times)
    {
        var arguments = ToolArguments.For(call.Schema, times);
        if (TakesMark) arguments[MarkArgument] = name;
        return await call.DraftAsync(arguments, name);
    }

    /// <summary>The first progress shows that the tool is at work; without any, the answer to a plain request that was sent later does.</summary>
    private async Task AwaitWorkAsync(ServerProbe client, Task<Delivery?> begun)
    {
        var progress = client.AwaitAsync(received => IsProgress(received.Message, mark) || IsAnswer(received.Message), conversation.Stopped);
        var overtaken = OvertakeAsync(client, begun);
        conversation.Abandon(progress);
        conversation.Abandon(overtaken);
        if (await Task.WhenAny(progress, overtaken) == overtaken || await progress is null) RequireLife(await overtaken);
    }

    private async Task<Reply> OvertakeAsync(ServerProbe client, Task<Delivery?> begun)
    {
        // Where each request has a connection of its own, only the head of the response shows that the call was overtaken by no other.
        await Task.WhenAny(begun, Task.Delay(conversation.Subject.Waits.Quiet, conversation.Subject.Time, conversation.Stopped));
        return await client.SendAsync(client.PlainRequest(), conversation.Stopped);
    }

    private static void RequireLife(Reply reply)
    {
        if (!reply.ShowsLife) throw new PreconditionException($"The server no longer reacts, so that its silence says nothing: {reply.Describe()}");
    }

    private static async Task CloseAsync(Task<Delivery?> begun, CancellationTokenSource cut)
    {
        // The head of the response comes with the first event: until then there is no stream, only a connection.
        if (!begun.IsCompleted) await cut.CancelAsync();
        try
        {
            (await begun)?.Drop();
        }
        catch (OperationCanceledException) when (cut.IsCancellationRequested)
        {
            // The connection is cut, which is what was wanted.
        }
    }

    private async Task NotifyAsync(ServerProbe client, Task<Delivery?> begun)
    {
        conversation.Abandon(begun);
        await client.NotifyAsync(Method.Cancelled, CanonicalMessages.CancelledParameters(conversation.Revision, id), conversation.Stopped);
    }

    private bool IsAnswer(JsonRpcMessage message) => message switch
    {
        JsonRpcResult result => result.Id == id,
        JsonRpcError error => error.Id == id,
        _ => false,
    };

    private static bool IsSuccess(JsonRpcMessage answer) =>
        answer is JsonRpcResult result && ServerAnswer.Member(result.Result, "isError") is not { ValueKind: JsonValueKind.True };

    private static bool IsProgress(JsonRpcMessage message, string token) =>
        message is JsonRpcNotification { Method: Method.Progress } progress && ServerAnswer.Text(progress.Params, MetaKey.ProgressToken) == token;
}
