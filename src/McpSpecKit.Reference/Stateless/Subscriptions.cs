using System.Collections.Concurrent;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Stateless;

/// <summary>The open subscriptions of all clients (page <c>basic/patterns/subscriptions</c>).</summary>
public sealed class Subscriptions
{
    private readonly ConcurrentDictionary<Subscription, bool> open = new();

    /// <summary>Opens one. From now on it collects changes.</summary>
    /// <param name="id">The id of the request that asked for it.</param>
    /// <param name="filter">The kinds of changes that were agreed on.</param>
    public Subscription Open(RequestId id, SubscriptionFilter filter)
    {
        var subscription = new Subscription(id, filter, closed => open.TryRemove(closed, out _));
        open[subscription] = true;
        return subscription;
    }

    /// <summary>Hands a change to each of them.</summary>
    public void Publish(ServerChange change)
    {
        foreach (var subscription in open.Keys) subscription.Add(change);
    }

    /// <summary>Ends each of them in good order, after the changes that it has collected.</summary>
    public void CloseAll()
    {
        foreach (var subscription in open.Keys) subscription.Close();
    }
}
