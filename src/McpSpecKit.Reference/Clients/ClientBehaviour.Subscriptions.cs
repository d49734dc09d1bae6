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
        await await Task.WhenAny(acknowledged.WaitAsync(cancellationToken), open);
    }
}
