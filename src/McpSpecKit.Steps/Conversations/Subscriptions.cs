using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations;

/// <summary>The subscriptions of a scenario.</summary>
public sealed class Subscriptions(ServerConversation conversation, Declarations declared)
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

    /// <summary>Updates of the first resource that the server lists.</summary>
    /// <exception cref="NotApplicableException">The server has no resources.</exception>
    public async Task<ChangeKind> FindResourceAsync()
    {
        if (!await declared.IncludeAsync("resources")) throw new NotApplicableException("The server declares no resources");
        var reply = await (await conversation.ProbeAsync()).RequestAsync(Method.ListResources, parameters: null, conversation.Stopped);
        if (reply is not Reply.Success { Message.Result: var result })
            throw new PreconditionException($"The resources were not listed: came {reply.Describe()}");
        return ServerAnswer.Member(result, "resources") is { ValueKind: JsonValueKind.Array } listed
            && listed.EnumerateArray().Select(resource => ServerAnswer.Text(resource, "uri")).FirstOrDefault(uri => uri is not null) is { } found
            ? ChangeKind.Of(found)
            : throw new NotApplicableException("The server lists no resource");
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
