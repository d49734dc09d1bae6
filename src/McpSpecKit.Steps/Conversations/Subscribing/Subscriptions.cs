using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Subscribing;

/// <summary>The subscriptions of a scenario.</summary>
public sealed class Subscriptions(ServerConversation conversation, Declarations declared)
{
    private static readonly string[] Declarable = ["tools.listChanged", "prompts.listChanged", "resources.listChanged", "resources.subscribe"];
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

    /// <summary>What a sentence says that the client subscribes to; of resources, the first that the server lists.</summary>
    /// <param name="subject">The sentence.</param>
    public async Task<IReadOnlyList<ChangeKind>> FindAsync(SubscriptionSubject subject) => subject.Lists is { Count: > 0 } lists ? lists : [await FindResourceAsync()];

    private async Task<ChangeKind> FindResourceAsync()
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
        await RequireAcknowledgementAsync();
        return subscription;
    }

    /// <summary>What the server agrees to in the acknowledgement of the latest subscription, as a precondition.</summary>
    /// <exception cref="NotApplicableException">The server knows no subscriptions, or agrees to none of the kinds.</exception>
    /// <exception cref="PreconditionException">Something else came, or nothing.</exception>
    public async Task<JsonElement?> RequireAcknowledgementAsync()
    {
        var first = await Latest.FirstAsync(conversation.Stopped);
        await RequireNoRefusalAsync(first);
        if (first is not JsonRpcNotification { Method: Method.SubscriptionAcknowledged } acknowledgement)
            throw new PreconditionException($"The subscription was not acknowledged: came {first?.ToString() ?? "nothing for it"}");
        var agreed = ServerAnswer.Member(acknowledgement.Params, "notifications");
        if (!Latest.Kinds.Any(kind => kind.IsIn(agreed)))
            throw new NotApplicableException($"The server tells of no changes of its {string.Join(", ", Latest.Kinds.Select(kind => kind.Name))}");
        return agreed;
    }

    /// <summary>A server need not know subscriptions, unless it declares that it tells of changes: there is no other way to tell.</summary>
    /// <param name="first">The first message of the latest subscription.</param>
    /// <exception cref="NotApplicableException">The server knows no subscriptions, and declares nothing that needs them.</exception>
    /// <exception cref="PreconditionException">The server has refused the subscription otherwise.</exception>
    public async Task RequireNoRefusalAsync(JsonRpcMessage? first)
    {
        if (first is JsonRpcError { Code: ErrorCode.MethodNotFound } && !await DeclareChangesAsync())
            throw new NotApplicableException($"The server does not know {Method.Listen}");
        if (first is JsonRpcError error) throw new PreconditionException($"The subscription was refused: error {error.Code} «{error.Text}»");
        if (first is null && await Latest.Opening is { Accepted: false } refusal)
            throw new PreconditionException($"The subscription was refused with HTTP status {refusal.Status}");
    }

    /// <summary>Whether the server declares that it tells of any change.</summary>
    public async Task<bool> DeclareChangesAsync()
    {
        foreach (var declaration in Declarable)
        {
            if (await declared.IncludeAsync(declaration)) return true;
        }

        return false;
    }
}
