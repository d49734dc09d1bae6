using System.Threading.Channels;

namespace McpSpecKit.Steps.Conversations;

/// <summary>
/// Lets a few clients at a time shake hands with a server that all of them share. It takes them one by one anyway, and who has begun need not
/// wait for those who come later.
/// </summary>
/// <param name="atOnce">How many, 1 or more.</param>
/// <param name="patience">How long a handshake keeps others waiting.</param>
/// <param name="time">The clock.</param>
public sealed class HandshakeTurns(int atOnce, TimeSpan patience, TimeProvider time)
{
    private readonly Channel<bool> turns = Channel.CreateBounded<bool>(atOnce);

    /// <summary>Shakes hands when it is the client's turn.</summary>
    /// <param name="handshake">Does it.</param>
    /// <param name="cancellationToken">Waits no longer.</param>
    public async Task<T> RunAsync<T>(Func<Task<T>> handshake, CancellationToken cancellationToken)
    {
        Task<T> begun;
        await turns.Writer.WriteAsync(true, cancellationToken);
        try
        {
            begun = handshake();
            await Task.WhenAny(begun, Task.Delay(patience, time, cancellationToken));
        }
        finally
        {
            turns.Reader.TryRead(out _);
        }

        return await begun;
    }
}
