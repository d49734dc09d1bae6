using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations;

/// <summary>The subscriptions of a scenario.</summary>
public sealed class Subscriptions(ServerConversation conversation)
{
    private readonly List<Subscription> open = [];

    /// <summary>In the order in which they were asked for.</summary>
    public IReadOnlyList<Subscription> All => open;

    /// <summary>The latest one.</summary>
    public Subscription Latest => open.Count > 0 ? open[^1] : throw new InvalidOperationException("The scenario has subscribed to nothing.");

    /// <summary>Asks for one more, and does not wait for anything that comes.</summary>
    /// <param name="kinds">What it asks for.</param>
    /// <param name="id">Its id; the next free one unless said otherwise.</param>
    public async Task<Subscription> OpenAsync(IReadOnlyList<ChangeKind> kinds, RequestId? id = null)
    {
        var client = await conversation.ProbeAsync();
        var draft = client.Draft(Method.Listen, CanonicalMessages.ListenParameters(ChangeKind.Filter(kinds)));
        if (id is { } chosen) draft = draft.Under(chosen);
        var opening = client.TryBeginAsync(draft, conversation.Stopped);
        conversation.Abandon(opening);
        var subscription = new Subscription(client, draft.Id!.Value, kinds, opening, named => open.Exists(known => known.Id == named));
        open.Add(subscription);
        return subscription;
    }

    /// <summary>Asks for one more and waits for its acknowledgement, as a precondition.</summary>
    /// <param name="kinds">What it asks for.</param>
    /// <param name="id">Its id; the next free one unless said otherwise.</param>
    public async Task<Subscription> RequireAsync(IReadOnlyList<ChangeKind> kinds, RequestId? id = null)
    {
        var subscription = await OpenAsync(kinds, id);
        await subscription.RequireAcknowledgementAsync(conversation.Stopped);
        return subscription;
    }
}
