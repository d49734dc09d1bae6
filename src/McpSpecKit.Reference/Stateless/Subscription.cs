using System.Threading.Channels;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Stateless;

/// <summary>What a client wants to be told until it leaves or the server ends (page <c>basic/patterns/subscriptions</c>).</summary>
/// <param name="id">The id of the request that asked for it.</param>
/// <param name="filter">The kinds of changes that were agreed on.</param>
/// <param name="ended">Is told when the subscription is over.</param>
public sealed class Subscription(RequestId id, SubscriptionFilter filter, Action<Subscription> ended) : IDisposable
{
    // Whoever tells of a change sends it on the way, if nothing is in the way: the change comes before what is said next.
    private readonly Channel<ServerChange> changes = Channel.CreateUnbounded<ServerChange>(
        new UnboundedChannelOptions { SingleReader = true, AllowSynchronousContinuations = true });

    /// <summary>The id of the request that asked for it, which every message of the subscription repeats.</summary>
    public RequestId Id { get; } = id;

    /// <summary>The kinds of changes that were agreed on.</summary>
    public SubscriptionFilter Filter { get; } = filter;

    /// <summary>The changes, in their order, until the server closes the subscription.</summary>
    public IAsyncEnumerable<ServerChange> ReadAsync(CancellationToken cancellationToken) => changes.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Collects a change.</summary>
    public void Add(ServerChange change) => changes.Writer.TryWrite(change);

    /// <summary>Ends the changes.</summary>
    public void Close() => changes.Writer.TryComplete();

    /// <inheritdoc />
    public void Dispose() => ended(this);
}
