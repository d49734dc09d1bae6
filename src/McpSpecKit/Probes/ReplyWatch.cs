using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>Waits for what a server owes, and tells what became of it.</summary>
/// <param name="channel">The connection.</param>
/// <param name="inbox">What has come on it.</param>
/// <param name="ended">Why nothing more can come, once that is so.</param>
/// <param name="waits">How long to wait.</param>
/// <param name="time">The clock of the waits.</param>
internal sealed class ReplyWatch(IServerChannel channel, Inbox inbox, Task<string> ended, Waits waits, TimeProvider time)
{
    /// <summary>A server that has said nothing yet may still be starting.</summary>
    private TimeSpan Patience => inbox.IsEmpty ? waits.FirstReply : waits.Reply;

    /// <summary>The time within which an answer is owed, from now on.</summary>
    public TimeWindow Open(CancellationToken cancellationToken) => new(Patience, time, cancellationToken);

    /// <summary>Waits for a message, which may have come already.</summary>
    /// <returns>The first such message; none where the window closes, or the connection ends, without one.</returns>
    public async Task<ReceivedMessage?> AwaitAsync(Predicate<ReceivedMessage> wanted, CancellationToken cancellationToken)
    {
        var coming = inbox.Watch(wanted);
        try
        {
            await Task.WhenAny(coming, ended).WaitAsync(Patience, time, cancellationToken);
            return coming.IsCompleted ? await coming : null;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Sends a request and waits for what becomes of it.</summary>
    /// <param name="answer">The answer to it.</param>
    /// <param name="send">Sends it.</param>
    /// <param name="cancellationToken">Gives up and cuts the connection.</param>
    /// <param name="refused">A message that refuses it without naming it; none where nothing does.</param>
    public async Task<Reply> ExchangeAsync(
        Task<JsonRpcMessage> answer,
        Func<CancellationToken, Task<Delivery>> send,
        CancellationToken cancellationToken,
        Task<ReceivedMessage>? refused = null)
    {
        var patience = Patience;
        using var window = new TimeWindow(patience, time, cancellationToken);
        Delivery? delivery = null;
        try
        {
            delivery = await send(window.Token);
            await Task.WhenAny(answer, delivery.Ended, ended, (Task?)refused ?? answer, inbox.Foreign).WaitAsync(window.Token);
            if (inbox.Foreign.IsCompleted) return new Reply.Foreign(await inbox.Foreign) { Delivery = delivery };
            // A server that takes no arrays refuses one as a whole, without an id.
            if (!answer.IsCompleted && refused is { IsCompleted: true }) return Reply.Of((await refused).Message, delivery);
            return answer.IsCompleted ? Reply.Of(await answer, delivery) : await UnansweredAsync(delivery);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return window.HasPassed
                ? new Reply.Silence(patience, inbox.Latest) { Delivery = delivery }
                : new Reply.Lost("The client closed the connection.");
        }
        catch (NoAnswerInTimeException exception)
        {
            return new Reply.Silence(exception.Window, inbox.Latest) { Delivery = delivery };
        }
        catch (ConnectionLostException exception)
        {
            return await LostAsync(exception.Message, exception.InnerException is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError });
        }
    }

    private async Task<Reply> UnansweredAsync(Delivery delivery)
    {
        if (!delivery.Ended.IsCompleted) return await LostAsync(await ended);
        return delivery.Body.OfType<MalformedMessage>().FirstOrDefault() is { } malformed
            ? new Reply.Malformed(malformed) { Delivery = delivery }
            : new Reply.Unanswered { Delivery = delivery };
    }

    private async Task<Reply> LostAsync(string reason, bool isUnreached = false) =>
        new Reply.Lost($"{reason}{await LastWords.OfAsync(channel, waits.Quiet, time)}") { IsUnreached = isUnreached };
}
