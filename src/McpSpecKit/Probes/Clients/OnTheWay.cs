using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes.Clients;

/// <summary>
/// What the kit's server sends on the way to an answer. It holds the answer back until the client has answered what it was asked, so that one
/// that leaves with the answer in its hands has had the time to; but no longer than an answer may take, or than nothing may come.
/// </summary>
/// <param name="stage">Decides.</param>
internal sealed class OnTheWay(ServerStage stage)
{
    /// <summary>Sends messages, and waits for the answers to those that want one.</summary>
    /// <param name="messages">The messages.</param>
    /// <param name="write">Sends one.</param>
    /// <param name="stop">The end of the connection.</param>
    public async Task SendAsync(IReadOnlyList<JsonObject> messages, Func<JsonObject, Task> write, CancellationToken stop)
    {
        List<JsonRpcMessage> sent = [];
        foreach (var message in messages)
        {
            sent.Add(JsonRpcReader.Read(OwnMessages.Write(message)));
            stage.Log.Add(new ClientEntry.Pushed(sent[^1]));
            await write(message);
        }

        await AnsweredAsync([.. sent.OfType<JsonRpcRequest>().Where(request => !sent.Any(other => Cancels(other, request)))], stop);
    }

    private async Task AnsweredAsync(IReadOnlyList<JsonRpcRequest> requests, CancellationToken stop)
    {
        // A client of the modern era is to leave them unanswered.
        using var window = new TimeWindow(stage.Agreed is { Era: Era.Legacy } ? stage.Waits.Reply : stage.Waits.Quiet, stage.Time, stop);
        try
        {
            foreach (var request in requests)
                await stage.Log.FindAsync(entry => entry is ClientEntry.Said { Message: var message } && Answers(message, request), window.Token);
        }
        catch (OperationCanceledException) when (window.HasPassed && !stop.IsCancellationRequested)
        {
            // What it owes and what it was to leave is for the scenario to say.
        }
    }

    private static bool Answers(JsonRpcMessage message, JsonRpcRequest request) => message switch
    {
        JsonRpcResult result => result.Id == request.Id,
        JsonRpcError { Id: { } id } => id == request.Id,
        _ => false,
    };

    private static bool Cancels(JsonRpcMessage message, JsonRpcRequest request) =>
        message is JsonRpcNotification { Method: Method.Cancelled } cancelled
        && ServerAnswer.Member(cancelled.Params, "requestId") is { } named && RequestId.TryRead(named, out var id) && id == request.Id;
}
