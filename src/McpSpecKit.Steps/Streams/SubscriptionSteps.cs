using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Conversations.Subscribing;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Streams;

/// <summary>The page basic/patterns/subscriptions of 2026-07-28.</summary>
[Binding]
public sealed class SubscriptionSteps(ServerConversation conversation, ToolCall call, Subscriptions subscriptions)
{
    private bool ChangesAreDue => call.Role is ToolRole.ListChange;

    /// <summary>
    /// The client has subscribed, with an id of its own or the one that is given as JSON, and the server has acknowledged that it will tell of
    /// some of it. The resource is the first that the server lists.
    /// </summary>
    [Given("a subscription {subject}")]
    public async Task GivenASubscription(SubscriptionSubject subject) => await subscriptions.RequireAsync(await subscriptions.FindAsync(subject), subject.Id);

    /// <summary>The client has two subscriptions at once, and both are acknowledged.</summary>
    [Given("a subscription {subject} and another {subject}")]
    public async Task GivenTwoSubscriptions(SubscriptionSubject first, SubscriptionSubject second)
    {
        await GivenASubscription(first);
        await GivenASubscription(second);
    }

    /// <summary>The client sends subscriptions/listen, and reads what comes until the scenario ends.</summary>
    [When("the client subscribes {subject}")]
    public async Task WhenTheClientSubscribes(SubscriptionSubject subject) => await subscriptions.OpenAsync(await subscriptions.FindAsync(subject), subject.Id);

    /// <summary>The client sends subscriptions/listen and, without waiting for anything, the call of the tool that brings changes about.</summary>
    [When("the client subscribes {subject} and calls the tool at once")]
    public async Task WhenTheClientSubscribesAndCalls(SubscriptionSubject subject)
    {
        await WhenTheClientSubscribes(subject);
        conversation.Reply = await call.CallAsync();
    }

    /// <summary>
    /// The client withdraws the subscription, subscribes anew to the same changes, and calls the tool that brings them about: what the new
    /// subscription is told, the old one would have been told too.
    /// </summary>
    [When("the client cancels the subscription, subscribes anew and calls the tool")]
    public async Task WhenTheClientSubscribesAnew()
    {
        var client = await conversation.ProbeAsync();
        var old = subscriptions.Latest;
        await client.NotifyAsync(Method.Cancelled, CanonicalMessages.CancelledParameters(conversation.Revision, old.Id), conversation.Stopped);
        await subscriptions.RequireAsync(old.Kinds);
        conversation.Reply = await call.CallAsync();
    }

    /// <summary>
    /// Nothing comes for the subscription before notifications/subscriptions/acknowledged: on a stream of its own that is the first message,
    /// on a shared one the first that names the subscription. A server that does not know the method is not concerned, unless it declares
    /// that it tells of changes.
    /// </summary>
    [Then("the first message of the subscription is its acknowledgement")]
    public async Task ThenTheAcknowledgementComesFirst()
    {
        var first = await subscriptions.Latest.FirstAsync(conversation.Stopped);
        if (first is JsonRpcError { Code: ErrorCode.MethodNotFound } && await subscriptions.DeclareChangesAsync())
            throw new ClauseBrokenException($"{Method.SubscriptionAcknowledged}, since the server declares that it tells of changes", $"{first}");
        await subscriptions.RequireNoRefusalAsync(first);
        if (first is not JsonRpcNotification { Method: Method.SubscriptionAcknowledged })
            throw new ClauseBrokenException($"{Method.SubscriptionAcknowledged} as the first message of the subscription", first?.ToString() ?? "nothing for it");
    }

    /// <summary>Each kind and each resource that the acknowledgement agrees to was asked for.</summary>
    [Then("the acknowledgement agrees to nothing that was not asked for")]
    public async Task ThenTheAcknowledgementIsASubset()
    {
        var agreed = await subscriptions.RequireAcknowledgementAsync();
        var asked = ChangeKind.Filter(subscriptions.Latest.Kinds);
        var unasked = agreed?.EnumerateObject().Where(member => !IsCovered(member.Value, asked[member.Name])).Select(member => member.Name).FirstOrDefault();
        if (unasked is not null) throw new ClauseBrokenException("an acknowledgement of nothing but what was asked for", $"{unasked} in {agreed}");
    }

    /// <summary>
    /// After the changes have had the quiet window to come, each notification that names the subscription, or is on its stream, is the
    /// acknowledgement or of a kind that the request has switched on; an update is of the resource that was asked for, or of a part of it. Or each
    /// repeats the id of the request in _meta, as io.modelcontextprotocol/subscriptionId, of the same type. At least one change was told.
    /// </summary>
    [Then("each notification from the server on the subscription {belonging}")]
    public async Task ThenEachBelongsToIt(bool byName)
    {
        var subscription = subscriptions.Latest;
        foreach (var told in await RequireToldAsync())
        {
            if (byName && Subscription.NamedBy(told) != subscription.Id) throw new ClauseBrokenException($"{MetaKey.SubscriptionId} {subscription.Id} in _meta", $"{told}");
            if (!byName && told.Method != Method.SubscriptionAcknowledged && !subscription.Kinds.Any(kind => kind.IsToldBy(told)))
                throw new ClauseBrokenException($"nothing but changes of the {string.Join(", ", subscription.Kinds.Select(kind => kind.Name))} on the subscription", $"{told}");
        }
    }

    /// <summary>
    /// After the changes have had the quiet window to come, no change was told, on whatever stream. A subscription that the client opens then
    /// tells of the changes of another call, which shows that there was something to tell.
    /// </summary>
    [Then("the server tells of no change")]
    public async Task ThenNoChangeIsTold()
    {
        await conversation.SettleQuietlyAsync();
        var received = (await conversation.ProbeAsync()).Received.Select(received => received.Message).OfType<JsonRpcNotification>();
        if (received.FirstOrDefault(told => ChangeKind.BelongsToSubscriptions(told.Method)) is { } unasked)
            throw new ClauseBrokenException("no change told that nobody has asked for", $"{unasked}");
        await subscriptions.RequireAsync(ChangeKind.Named("lists"));
        conversation.Reply = await call.CallAsync();
        await RequireToldAsync();
    }

    /// <summary>
    /// After the changes have had the quiet window to come, each subscription has got a notification of the kind that it alone has asked for,
    /// and that notification names it.
    /// </summary>
    [Then("each subscription got a notification that names it and is of its kind")]
    public async Task ThenEachNamesItsOwn()
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

        if (!any) throw NoChange(subscriptions.All.SelectMany(subscription => subscription.Kinds));
    }

    /// <summary>After the new subscription was told of a change and the quiet window has passed, nothing has come that names the old one.</summary>
    [Then("the server sends nothing more for the old subscription")]
    public async Task ThenNothingMoreComesForTheOldOne()
    {
        var client = await conversation.ProbeAsync();
        var (old, renewed) = (subscriptions.All[0], subscriptions.Latest);
        if (await client.AwaitAsync(received => IsChangeFor(renewed, received.Message), conversation.Stopped) is null)
            throw NoChange(renewed.Kinds);
        await conversation.SettleQuietlyAsync();
        if (client.Received.Select(received => received.Message).FirstOrDefault(message => IsChangeFor(old, message)) is { } late)
            throw new ClauseBrokenException("nothing more for a subscription that was cancelled", $"{late}");
    }

    private async Task<IReadOnlyList<JsonRpcNotification>> RequireToldAsync()
    {
        await conversation.SettleQuietlyAsync();
        var told = await subscriptions.Latest.NotificationsAsync();
        if (told.Count > (ChangesAreDue ? 1 : 0)) return told;
        throw NoChange(subscriptions.Latest.Kinds);
    }

    private NotApplicableException NoChange(IEnumerable<ChangeKind> kinds) => new(
        $"No change of the {string.Join(" or the ", kinds.Select(kind => kind.Name).Distinct())} was told{(ChangesAreDue ? $": the tool {call.Name} brings none about; name one that does as \"listChange\" under \"tools\" in mcpspeckit.json" : "")}");

    /// <summary>Whether what is agreed to was asked for: a switch that is on, or each of several resources.</summary>
    private static bool IsCovered(JsonElement agreed, JsonNode? asked) => agreed.ValueKind switch
    {
        JsonValueKind.True => asked?.GetValueKind() is JsonValueKind.True,
        JsonValueKind.Array => agreed.EnumerateArray().All(uri => asked is JsonArray uris && uris.Any(known => $"{known}" == $"{uri}")),
        _ => true,
    };

    private static bool IsChangeFor(Subscription subscription, JsonRpcMessage message) =>
        message is JsonRpcNotification { Method: not Method.SubscriptionAcknowledged } told && Subscription.NamedBy(told) == subscription.Id;
}
