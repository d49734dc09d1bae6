using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <content>The handshake, the stream for what comes unasked, and the waits that let everything arrive.</content>
public sealed partial class ServerProbe
{
    /// <summary>Offers a version; where the server agrees to one, the session and its headers hold from here on.</summary>
    /// <param name="version">The version to offer, known or not.</param>
    /// <param name="headers">HTTP headers beside those of the transport.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Reply> InitializeAsync(string version, Headers headers, CancellationToken cancellationToken)
    {
        var draft = Draft(Method.Initialize, Profile.InitializeParams(version));
        var message = Write(draft);
        return await opening.RunAsync(
            window => channel.SendAsync(message, draft.Headers.With(headers), window),
            send => replies.ExchangeAsync(Expect(draft), send, cancellationToken));
    }

    /// <summary>Tells the server that the handshake is complete.</summary>
    /// <exception cref="ConnectionLostException">The server cannot be reached any more.</exception>
    public Task<Delivery> InitializedAsync(CancellationToken cancellationToken) =>
        NotifyAsync(Method.Initialized, parameters: null, cancellationToken);

    /// <summary>Goes on with the session of another connection, as a client does that comes back.</summary>
    public void Resume(ServerProbe earlier)
    {
        stance.Session = earlier.stance.Session;
        stance.Modern = earlier.stance.Modern;
        attribution.Resume(earlier.attribution);
    }

    /// <summary>Opens a stream for what the server sends of its own accord, where the transport has such a stream and the server offers it.</summary>
    /// <param name="headers">HTTP headers beside those that belong to it, such as the id of the event from which a stream is resumed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What came; none where the transport has no such stream, or its answer has not begun within the reply window.</returns>
    /// <exception cref="ConnectionLostException">The server cannot be reached any more.</exception>
    public async Task<Delivery?> OpenStreamAsync(Headers headers, CancellationToken cancellationToken)
    {
        using var window = new TimeWindow(waits.Reply, time, cancellationToken);
        try
        {
            var delivery = await channel.OpenStreamAsync(Headers.ForStream.With(stance.Session).With(headers), window.Token);
            listensToStream |= delivery is { Accepted: true, Ended.IsCompleted: false };
            return delivery;
        }
        catch (Exception late) when (late is NoAnswerInTimeException || (late is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // A server may hold the head of its answer back until it has something to say: nothing comes on such a stream either.
            return null;
        }
    }

    /// <summary>
    /// Lets everything arrive that was sent before: the answer to a plain request proves it where one stream orders all messages; where a stream
    /// of its own carries the server's messages, the quiet window has to pass too.
    /// </summary>
    /// <returns>What became of the plain request.</returns>
    public Task<Reply> SettleAsync(CancellationToken cancellationToken) =>
        listensToStream ? SettleQuietlyAsync(cancellationToken) : SendAsync(PlainRequest(), cancellationToken);

    /// <summary>
    /// Lets everything arrive that the server may send a little later, unasked: the quiet window passes, and the answer to a plain
    /// request after it shows that the server had its turn.
    /// </summary>
    /// <returns>What became of the plain request.</returns>
    public async Task<Reply> SettleQuietlyAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(waits.Quiet, time, cancellationToken);
        return await SendAsync(PlainRequest(), cancellationToken);
    }
}
