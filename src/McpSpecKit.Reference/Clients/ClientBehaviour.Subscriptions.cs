using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>Subscriptions, by the page <c>basic/patterns/subscriptions</c> of 2026-07-28.</content>
public partial class ClientBehaviour
{
    /// <summary>What the client asks for.</summary>
    public virtual JsonObject SubscriptionFilter() => new() { ["toolsListChanged"] = true };

    /// <summary>
    /// Opens a subscription, and waits until the server has acknowledged it. What it acknowledges counts, not what was asked for; the
    /// request itself goes on.
    /// </summary>
    public virtual async Task SubscribeAsync(ReferenceClient client, CancellationToken cancellationToken)
    {
        var acknowledged = client.NextNotificationAsync(Method.SubscriptionAcknowledged);
        var open = client.RequestAsync(Method.Listen, new JsonObject { ["notifications"] = SubscriptionFilter() }, cancellationToken, isOpenEnded: true);
        // A server that is lost right after it has acknowledged has acknowledged all the same.
        if (await Task.WhenAny(acknowledged, open) == open && !acknowledged.IsCompletedSuccessfully) await open;
        _ = KeepAsync(client, open);
    }

    /// <summary>The subscription that a notification belongs to: the one that it names (section "Notification Correlation").</summary>
    public virtual Subscription? SubscriptionOf(IReadOnlyList<Subscription> open, JsonRpcNotification notification) =>
        Subscription.IdIn(notification) is { } id ? open.FirstOrDefault(subscription => subscription.Id == id) : null;

    /// <summary>Whether a subscription that was lost with its server is opened again in the next one (section "Graceful Closure").</summary>
    public virtual bool SubscribesAgain => true;

    private async Task KeepAsync(ReferenceClient client, Task open)
    {
        try
        {
            await open;
        }
        catch (ServerLostException) when (SubscribesAgain)
        {
            await TrySubscribeAsync(client);
        }
        catch (Exception over) when (over is ServerLostException or ServerErrorException or ConnectionFailedException or OperationCanceledException)
        {
            // The subscription is over.
        }
    }

    private async Task TrySubscribeAsync(ReferenceClient client)
    {
        try
        {
            await SubscribeAsync(client, CancellationToken.None);
        }
        catch (Exception gone) when (gone is ServerLostException or ServerErrorException or ConnectionFailedException or OperationCanceledException)
        {
            // Nobody is there to subscribe with: the connection was closed.
        }
    }
}
