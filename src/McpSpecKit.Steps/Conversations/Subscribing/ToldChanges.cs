using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Subscribing;

/// <summary>The changes that a server tells of on the subscriptions of a scenario.</summary>
public sealed class ToldChanges(ServerConversation conversation, ToolCall call, Subscriptions subscriptions)
{
    private bool AreDue => call.Role is ToolRole.ListChange;

    /// <summary>Whatever was told on the latest subscription, the acknowledgement too, once changes have had the quiet window to come.</summary>
    /// <exception cref="NotApplicableException">No change was told where one was due, or nothing at all.</exception>
    public async Task<IReadOnlyList<JsonRpcNotification>> RequireAsync()
    {
        await conversation.SettleQuietlyAsync();
        var told = await subscriptions.Latest.NotificationsAsync();
        if (told.Count > (AreDue ? 1 : 0)) return told;
        throw Nothing(subscriptions.Latest.Kinds);
    }

    /// <summary>Demands that no change was told on whatever stream, and shows by a subscription that there was something to tell.</summary>
    /// <exception cref="ClauseBrokenException">One was told.</exception>
    public async Task DemandNoneAsync()
    {
        await conversation.SettleQuietlyAsync();
        var received = (await conversation.ProbeAsync()).Received.Select(received => received.Message).OfType<JsonRpcNotification>();
        if (received.FirstOrDefault(told => ChangeKind.BelongsToSubscriptions(told.Method)) is { } unasked)
            throw new ClauseBrokenException("no change told that nobody has asked for", $"{unasked}");
        await subscriptions.RequireAsync(ChangeKind.Named("lists"));
        conversation.Reply = await call.CallAsync();
        await RequireAsync();
    }

    /// <summary>Demands that nothing came for the first subscription once the latest one was told of a change.</summary>
    /// <exception cref="ClauseBrokenException">Something came.</exception>
    public async Task DemandNothingForTheOldAsync()
    {
        var client = await conversation.ProbeAsync();
        var (old, renewed) = (subscriptions.All[0], subscriptions.Latest);
        if (await client.AwaitAsync(received => IsChangeFor(renewed, received.Message), conversation.Stopped) is null) throw Nothing(renewed.Kinds);
        await conversation.SettleQuietlyAsync();
        if (client.Received.Select(received => received.Message).FirstOrDefault(message => IsChangeFor(old, message)) is { } late)
            throw new ClauseBrokenException("nothing more for a subscription that was cancelled", $"{late}");
    }

    /// <summary>Why nothing can be said where no change was told.</summary>
    /// <param name="kinds">The kinds that were asked for.</param>
    public NotApplicableException Nothing(IEnumerable<ChangeKind> kinds) => new(
        $"No change of the {string.Join(" or the ", kinds.Select(kind => kind.Name).Distinct())} was told{(AreDue ? $": the tool {call.Name} brings none about; name one that does as \"listChange\" under \"tools\" in mcpspeckit.json" : "")}");

    private static bool IsChangeFor(Subscription subscription, JsonRpcMessage message) =>
        message is JsonRpcNotification { Method: not Method.SubscriptionAcknowledged } told && Subscription.NamedBy(told) == subscription.Id;
}
