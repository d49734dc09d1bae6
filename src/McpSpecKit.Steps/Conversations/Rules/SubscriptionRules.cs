using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Subscribing;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Rules;

/// <summary>What comes on a subscription; see the page basic/patterns/subscriptions of 2026-07-28.</summary>
public sealed class SubscriptionRules(ServerConversation conversation, Subscriptions subscriptions, ToldChanges changes)
{
    /// <summary>
    /// Nothing comes for the subscription before notifications/subscriptions/acknowledged: on a stream of its own that is the first message,
    /// on a shared one the first that names the subscription. A server that does not know the method is not concerned, unless it declares
    /// that it tells of changes.
    /// </summary>
    [Rule("the first message of the subscription is its acknowledgement")]
    public async Task TheAcknowledgementComesFirst()
    {
        var first = await subscriptions.Latest.FirstAsync(conversation.Stopped);
        if (first is JsonRpcError { Code: ErrorCode.MethodNotFound } && await subscriptions.DeclareChangesAsync())
            throw new ClauseBrokenException($"{Method.SubscriptionAcknowledged}, since the server declares that it tells of changes", $"{first}");
        await subscriptions.RequireNoRefusalAsync(first);
        if (first is not JsonRpcNotification { Method: Method.SubscriptionAcknowledged })
            throw new ClauseBrokenException($"{Method.SubscriptionAcknowledged} as the first message of the subscription", first?.ToString() ?? "nothing for it");
    }

    /// <summary>Each kind and each resource that the acknowledgement agrees to was asked for.</summary>
    [Rule("the acknowledgement agrees to nothing that was not asked for")]
    public async Task TheAcknowledgementIsASubset()
    {
        var agreed = await subscriptions.RequireAcknowledgementAsync();
        var asked = ChangeKind.Filter(subscriptions.Latest.Kinds);
        var unasked = agreed?.EnumerateObject().Where(member => !IsCovered(member.Value, asked[member.Name])).Select(member => member.Name).FirstOrDefault();
        if (unasked is not null) throw new ClauseBrokenException("an acknowledgement of nothing but what was asked for", $"{unasked} in {agreed}");
    }

    /// <summary>
    /// After the changes have had the quiet window to come, each notification that names the subscription, or is on its stream, is the
    /// acknowledgement or of a kind that the request has switched on; an update is of the resource that was asked for, or of a part of it. At least
    /// one change was told.
    /// </summary>
    [Rule("each notification of the subscription is of a kind that was asked for")]
    public async Task EachNotificationWasAskedFor()
    {
        var kinds = subscriptions.Latest.Kinds;
        foreach (var told in await changes.RequireAsync())
        {
            if (told.Method != Method.SubscriptionAcknowledged && !kinds.Any(kind => kind.IsToldBy(told)))
                throw new ClauseBrokenException($"nothing but changes of the {string.Join(", ", kinds.Select(kind => kind.Name))} on the subscription", $"{told}");
        }
    }

    /// <summary>
    /// Each of these notifications repeats the id of the request in _meta, as io.modelcontextprotocol/subscriptionId, of the same type. At least
    /// one change was told, where a tool was to bring one about.
    /// </summary>
    [Rule("each notification of the subscription names it")]
    public async Task EachNotificationNamesIt()
    {
        foreach (var told in await changes.RequireAsync())
            if (Subscription.NamedBy(told) != subscriptions.Latest.Id) throw new ClauseBrokenException($"{MetaKey.SubscriptionId} {subscriptions.Latest.Id} in _meta", $"{told}");
    }

    /// <summary>
    /// After the changes have had the quiet window to come, each subscription has got a notification of the kind that it alone has asked for,
    /// and that notification names it.
    /// </summary>
    [Rule("each subscription brings a change of its kind that names it")]
    public async Task EachNamesItsOwn()
    {
        await conversation.SettleQuietlyAsync();
        var any = false;
        foreach (var subscription in subscriptions.All)
        {
            var asked = subscription.Kinds.Select(kind => kind.Method).ToHashSet();
            var told = (await subscription.NotificationsAsync()).Where(notification => asked.Contains(notification.Method)).ToList();
            any |= told.Count > 0;
            if (told.Count == 0) conversation.Note($"No change was told on the subscription {subscription.Id}.");
            else if (!told.Exists(notification => Subscription.NamedBy(notification) == subscription.Id))
                throw new ClauseBrokenException($"{MetaKey.SubscriptionId} {subscription.Id} in _meta", $"{told[^1]}");
        }

        if (!any) throw changes.Nothing(subscriptions.All.SelectMany(subscription => subscription.Kinds));
    }

    /// <summary>Whether what is agreed to was asked for: a switch that is on, or each of several resources.</summary>
    private static bool IsCovered(JsonElement agreed, JsonNode? asked) => agreed.ValueKind switch
    {
        JsonValueKind.True => asked?.GetValueKind() is JsonValueKind.True,
        JsonValueKind.Array => agreed.EnumerateArray().All(uri => asked is JsonArray uris && uris.Any(known => $"{known}" == $"{uri}")),
        _ => true,
    };
}
