using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>What a client says to the server's own requests, and how it got there.</summary>
/// <param name="profile">How the client answers.</param>
/// <param name="transcript">Where an answer that could not be given is written down.</param>
/// <param name="exchange">Where each answer is entered before it goes out.</param>
/// <param name="send">Sends an answer.</param>
internal sealed class ClientAnswers(
    ClientProfile profile,
    Transcript transcript,
    ExchangeLog exchange,
    Func<ReadOnlyMemory<byte>, Task<Delivery>> send)
{
    /// <summary>How many requests are answered at a time: a server that floods the client must not fill its memory.</summary>
    private const int AtATime = 200;

    private readonly Lock gate = new();
    private readonly List<Task> running = [];
    private readonly List<Delivery> delivered = [];
    private bool isFlooded;

    /// <summary>What the transport said to each answer, in order.</summary>
    public IReadOnlyList<Delivery> Delivered
    {
        get
        {
            lock (gate) return [.. delivered];
        }
    }

    /// <summary>Begins to answer a request; nobody waits for it.</summary>
    public void Give(JsonRpcRequest request, Revision revision)
    {
        lock (gate)
        {
            if (running.Count >= AtATime) running.RemoveAll(answer => answer.IsCompleted);
            if (running.Count < AtATime) running.Add(AnswerAsync(request, revision));
            else if (!isFlooded) transcript.Add(FrameDirection.Event, "client", $"{request.Method} stays unanswered: {AtATime} answers wait to be read by the server");
            isFlooded = running.Count >= AtATime;
        }
    }

    /// <summary>Waits until no answer is on its way any more.</summary>
    public Task FinishAsync()
    {
        lock (gate) return Task.WhenAll(running);
    }

    private async Task AnswerAsync(JsonRpcRequest request, Revision revision)
    {
        // The thread that reads must not wait for the one that writes.
        await Task.Yield();
        try
        {
            exchange.Answer(request.Id);
            var delivery = await send(OwnMessages.Write(revision, profile.Answer(request, revision), request.Method));
            lock (gate)
            {
                if (delivered.Count < AtATime) delivered.Add(delivery);
            }
        }
        catch (Exception exception) when (exception is ConnectionLostException or OperationCanceledException or ObjectDisposedException)
        {
            transcript.Add(FrameDirection.Event, "client", $"the answer to {request.Method} could not be delivered");
        }
    }
}
