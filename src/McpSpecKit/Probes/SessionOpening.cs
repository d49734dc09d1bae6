using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>
/// What holds while a session opens: a server may ask before it has answered initialize, on the same stream, and the head of that stream
/// has named the session to which the answer belongs.
/// </summary>
/// <param name="channel">The connection.</param>
/// <param name="stance">Takes over what the handshake settles.</param>
internal sealed class SessionOpening(IServerChannel channel, ClientStance stance)
{
    private Task<Headers> named = Task.FromResult(Headers.None);

    /// <summary>Sends initialize and waits for what becomes of it.</summary>
    /// <param name="send">Sends it.</param>
    /// <param name="exchange">Waits for the answer to what is sent so.</param>
    public async Task<Reply> RunAsync(Func<CancellationToken, Task<Delivery>> send, Func<Func<CancellationToken, Task<Delivery>>, Task<Reply>> exchange)
    {
        var opened = new TaskCompletionSource<Headers>(TaskCreationOptions.RunContinuationsAsynchronously);
        named = opened.Task;
        try
        {
            var reply = await exchange(OpenAsync);
            if (reply is Reply.Success success) stance.Adopt(success);
            return reply;
        }
        finally
        {
            // By now the session has been taken over, or there is none.
            opened.TrySetResult(Headers.None);
            named = Task.FromResult(Headers.None);
        }

        async Task<Delivery> OpenAsync(CancellationToken window)
        {
            var delivery = await send(window);
            opened.TrySetResult(delivery.Headers[Headers.SessionId] is { } id ? Headers.None.With(Headers.SessionId, id) : Headers.None);
            return delivery;
        }
    }

    /// <summary>Sends an answer to a request of the server.</summary>
    public async Task<Delivery> AnswerAsync(ReadOnlyMemory<byte> answer)
    {
        var session = await named;
        return await channel.SendAsync(answer, Headers.ForPost.With(session).With(stance.Session), CancellationToken.None);
    }
}
