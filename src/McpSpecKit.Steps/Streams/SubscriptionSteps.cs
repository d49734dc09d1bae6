using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Conversations.Subscribing;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Streams;

/// <summary>The page basic/patterns/subscriptions of 2026-07-28.</summary>
[Binding]
public sealed class SubscriptionSteps(ServerConversation conversation, ToolCall call, Subscriptions subscriptions, ToldChanges changes)
{
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
        await changes.RequireAsync();
    }

    /// <summary>After the new subscription was told of a change and the quiet window has passed, nothing has come that names the old one.</summary>
    [Then("the server sends nothing more for the old subscription")]
    public async Task ThenNothingMoreComesForTheOldOne()
    {
        var client = await conversation.ProbeAsync();
        var (old, renewed) = (subscriptions.All[0], subscriptions.Latest);
        if (await client.AwaitAsync(received => IsChangeFor(renewed, received.Message), conversation.Stopped) is null)
            throw changes.Nothing(renewed.Kinds);
        await conversation.SettleQuietlyAsync();
        if (client.Received.Select(received => received.Message).FirstOrDefault(message => IsChangeFor(old, message)) is { } late)
            throw new ClauseBrokenException("nothing more for a subscription that was cancelled", $"{late}");
    }

    private static bool IsChangeFor(Subscription subscription, JsonRpcMessage message) =>
        message is JsonRpcNotification { Method: not Method.SubscriptionAcknowledged } told && Subscription.NamedBy(told) == subscription.Id;
}
