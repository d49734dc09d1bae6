using System.Collections;

namespace McpSpecKit.Reference.Clients;

/// <summary>Subscriptions, in the order in which they were acknowledged. Safe to read while it grows.</summary>
public sealed class SubscriptionList : IEnumerable<Subscription>
{
    private readonly Lock gate = new();
    private readonly List<Subscription> subscriptions = [];

    /// <summary>Adds one.</summary>
    public void Add(Subscription subscription)
    {
        lock (gate) subscriptions.Add(subscription);
    }

    /// <inheritdoc />
    public IEnumerator<Subscription> GetEnumerator()
    {
        List<Subscription> copy;
        lock (gate) copy = [.. subscriptions];
        return copy.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
