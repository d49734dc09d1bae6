using McpSpecKit.Steps.Conversations.Subscribing;

namespace McpSpecKit.Steps.Streams;

/// <summary>The page basic/patterns/subscriptions of 2026-07-28.</summary>
[Binding]
public sealed class SubscriptionSteps(Subscriptions subscriptions)
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
}
