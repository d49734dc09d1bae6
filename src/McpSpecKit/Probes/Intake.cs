using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Takes in what the server sends, message by message.</summary>
/// <param name="exchange">What went over the connection.</param>
/// <param name="attribution">Tells what revision it has to keep.</param>
/// <param name="inbox">Keeps what came.</param>
/// <param name="ask">Hears of each request of the server.</param>
internal sealed class Intake(ExchangeLog exchange, Attribution attribution, Inbox inbox, Action<JsonRpcRequest> ask)
{
    private int batches;

    /// <summary>How many arrays of messages came so far.</summary>
    public int Batches => Volatile.Read(ref batches);

    /// <exception cref="KitMistakeException">The kit cannot deal with it, which is no fault of the server.</exception>
    public void Take(ReceivedMessage received)
    {
        if (received.Message is JsonRpcBatch batch)
        {
            Interlocked.Increment(ref batches);
            foreach (var message in batch.Messages) Take(received with { Message = message });
            return;
        }

        try
        {
            exchange.Hear(received);
            attribution.Take(received.Message);
            inbox.Take(received);
            if (received.Message is JsonRpcRequest request) ask(request);
        }
        catch (Exception fault)
        {
            throw new KitMistakeException($"What the server sent could not be taken: {fault.Message}", fault);
        }
    }
}
