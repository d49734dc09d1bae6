using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>What a client does with a request that it gives up; see the page basic/utilities/cancellation, from 2026-07-28 on basic/patterns/cancellation.</summary>
[Binding]
public sealed class ClientCancellationSteps(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>In the legacy era, and over stdio, notifications/cancelled came that names the call; in the modern era over HTTP the client has closed the stream of the call.</summary>
    [Then("the client signals the cancellation as {revision} has it")]
    public async Task ThenTheClientSignals(Revision revision)
    {
        var call = conversation.Log.Said.First(said => said.Message is JsonRpcRequest { Method: Method.CallTool });
        if (revision.Era is Era.Modern && call.Http is { } http)
        {
            using var left = http.Left.Register(conversation.Log.Stir);
            await conversation.AwaitAsync(() => http.Left.IsCancellationRequested);
            if (!http.Left.IsCancellationRequested) throw new ClauseBrokenException("the end of the stream of the call", "a stream that stays open");
            return;
        }

        if (!traffic.NotificationsOf(Method.Cancelled).Any(cancelled => Names(cancelled, ((JsonRpcRequest)call.Message).Id)))
            throw new ClauseBrokenException($"{Method.Cancelled} for the call", traffic.NotificationsOf(Method.Cancelled) is [var other, ..] ? $"{other}" : "none");
    }

    /// <summary>Every notifications/cancelled names a request that came before it and was not answered. A client that sends none is not concerned.</summary>
    [Then("each cancellation from the client names an open request of its own")]
    public void ThenEachCancellationNamesAnOpenRequest()
    {
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

    /// <summary>No notifications/cancelled names initialize.</summary>
    [Then("the client sends no cancellation of initialize")]
    public void ThenTheClientDoesNotCancelInitialize()
    {
        var offers = conversation.Log.RequestsFor(Method.Initialize);
        conversation.Require(offers.Count > 0, "The client has sent no initialize");
        if (traffic.NotificationsOf(Method.Cancelled).FirstOrDefault(cancelled => offers.Any(offer => Names(cancelled, offer.Id))) is { } found)
            throw new ClauseBrokenException("no cancellation of initialize", $"{found}");
    }

    private static bool Names(JsonRpcNotification cancelled, RequestId id) =>
        ServerAnswer.Member(cancelled.Params, "requestId") is { } named && RequestId.TryRead(named, out var read) && read == id;
}
