using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>What a client does with a request that it gives up; see the page basic/utilities/cancellation, from 2026-07-28 on basic/patterns/cancellation.</summary>
public sealed class ClientCancellation(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>In the legacy era, and over stdio, notifications/cancelled came that names the call; in the modern era over HTTP the client has closed the stream of the call.</summary>
    [Deed("cancels the call as its revision has it")]
    public async Task TheClientSignals()
    {
        var call = conversation.Log.Said.First(said => said.Message is JsonRpcRequest { Method: Method.CallTool });
        if (conversation.Revision.Era is Era.Modern && call.Http is { } http)
        {
            using var left = http.Left.Register(conversation.Log.Stir);
            await conversation.DemandInTimeAsync(() => http.Left.IsCancellationRequested, "the end of the stream of the call", () => "a stream that stays open");
            return;
        }

        await DemandCancellationAsync(((JsonRpcRequest)call.Message).Id);
    }

    /// <summary>A notifications/cancelled came that names the call.</summary>
    [Deed("sends notifications/cancelled for the call")]
    public Task TheClientNamesTheCall() => DemandCancellationAsync(conversation.Log.RequestsFor(Method.CallTool)[0].Id);

    /// <summary>Every notifications/cancelled names a request that came before it and was not answered. A client that sends none is not concerned.</summary>
    [Rule("each cancellation of the client names an open request of its own")]
    public async Task EachCancellationNamesAnOpenRequest()
    {
        // A client may have given a call up, and said so, before its notification is read.
        await conversation.AwaitAsync(() => traffic.NotificationsOf(Method.Cancelled).Any(), conversation.Subject.Waits.Quiet * 4);
        HashSet<RequestId> open = [];
        var cancellations = 0;
        foreach (var entry in conversation.Log.Entries)
        {
            if (entry is ClientEntry.Answered answered) open.Remove(answered.Request.Id);
            if (entry is ClientEntry.Said { Message: JsonRpcRequest request }) open.Add(request.Id);
            if (entry is not ClientEntry.Said { Message: JsonRpcNotification { Method: Method.Cancelled } cancelled }) continue;
            cancellations++;
            if (!open.Any(id => Names(cancelled, id))) throw new ClauseBrokenException("the id of an open request", $"{cancelled}");
        }

        if (cancellations == 0) throw new NotApplicableException("The client has sent no cancellation");
    }

    /// <summary>
    /// No answer to the cancelled request came later than the quiet window after the client had answered the ping that followed the
    /// cancellation, nor sooner an error that speaks of a cancellation. Another answer that came sooner may have crossed it; a client that answers
    /// so fast is not concerned.
    /// </summary>
    [Deed("does not answer the cancelled request")]
    public async Task TheClientDoesNotAnswer()
    {
        var quiet = conversation.Subject.Waits.Quiet;
        await conversation.AwaitAsync(() => AnswerTo(Barrier) is not null);
        conversation.Require(AnswerTo(Barrier) is not null, "The client has not answered the ping that follows the cancellation");
        await conversation.AwaitAsync(() => AnswerTo(Withdrawn) is not null, quiet * 4);
        if (AnswerTo(Withdrawn) is not { } answer) return;
        if (!SpeaksOfCancellation(answer.Message) && answer.At <= AnswerTo(Barrier)!.At + quiet) throw new NotApplicableException("The client has answered before it can have read the cancellation");
        throw new ClauseBrokenException("no answer to a request that was cancelled", $"{answer.Message}");
    }

    /// <summary>No notifications/cancelled names initialize.</summary>
    [Rule("no cancellation of the client names initialize")]
    public void TheClientDoesNotCancelInitialize()
    {
        var offers = conversation.Log.RequestsFor(Method.Initialize);
        conversation.Require(offers.Count > 0, "The client has sent no initialize");
        if (traffic.NotificationsOf(Method.Cancelled).FirstOrDefault(cancelled => offers.Any(offer => Names(cancelled, offer.Id))) is { } found)
            throw new ClauseBrokenException("no cancellation of initialize", $"{found}");
    }

    private async Task DemandCancellationAsync(RequestId id)
    {
        await conversation.AwaitAsync(() => traffic.NotificationsOf(Method.Cancelled).Count > 0);
        if (!traffic.NotificationsOf(Method.Cancelled).Any(cancelled => Names(cancelled, id)))
            throw new ClauseBrokenException($"{Method.Cancelled} for the call", traffic.NotificationsOf(Method.Cancelled) is [var other, ..] ? $"{other}" : "none");
    }

    private IEnumerable<JsonRpcMessage> Pushed => conversation.Log.Entries.OfType<ClientEntry.Pushed>().Select(pushed => pushed.Message);

    private RequestId? Barrier => Pushed.OfType<JsonRpcRequest>().LastOrDefault()?.Id;

    private RequestId? Withdrawn => Pushed.OfType<JsonRpcNotification>().Where(told => told.Method is Method.Cancelled)
        .Select(told => ServerAnswer.Member(told.Params, "requestId") is { } named && RequestId.TryRead(named, out var read) ? read : (RequestId?)null).LastOrDefault();

    private ClientEntry.Said? AnswerTo(RequestId? id) => id is null ? null : conversation.Log.Said.FirstOrDefault(said => said.Message switch
    {
        JsonRpcResult result => result.Id == id,
        JsonRpcError { Id: { } named } => named == id,
        _ => false,
    });

    private static bool SpeaksOfCancellation(JsonRpcMessage answer) => answer is JsonRpcError error && error.Text.Contains("cancel", StringComparison.OrdinalIgnoreCase);

    private static bool Names(JsonRpcNotification cancelled, RequestId id) =>
        ServerAnswer.Member(cancelled.Params, "requestId") is { } named && RequestId.TryRead(named, out var read) && read == id;
}
