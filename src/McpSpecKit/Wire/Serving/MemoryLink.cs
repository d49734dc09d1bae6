using System.Threading.Channels;

namespace McpSpecKit.Wire.Serving;

/// <summary>Joins a relay and the kit in one process.</summary>
internal sealed class MemoryLink : ILaunchLink
{
    private readonly Channel<LaunchFrame> outgoing;
    private readonly Channel<LaunchFrame> incoming;

    private MemoryLink(Channel<LaunchFrame> outgoing, Channel<LaunchFrame> incoming) => (this.outgoing, this.incoming) = (outgoing, incoming);

    /// <summary>The two ends of a link.</summary>
    public static (MemoryLink Relay, MemoryLink Kit) Pair()
    {
        var (one, other) = (Channel.CreateUnbounded<LaunchFrame>(), Channel.CreateUnbounded<LaunchFrame>());
        return (new MemoryLink(one, other), new MemoryLink(other, one));
    }

    public Task SendAsync(LaunchFrame frame, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // What is sent keeps its bytes, whatever becomes of the buffer that they came in.
        var sent = outgoing.Writer.TryWrite(frame with { Data = frame.Data.ToArray() });
        return sent ? Task.CompletedTask : Task.FromException(new ConnectionLostException("The other end of the link is gone."));
    }

    public IAsyncEnumerable<LaunchFrame> ReadAsync(CancellationToken cancellationToken) => incoming.Reader.ReadAllAsync(cancellationToken);

    public ValueTask DisposeAsync()
    {
        outgoing.Writer.TryComplete();
        incoming.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }
}
