using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Resources;
using McpSpecKit.Reference.Stateless;

namespace McpSpecKit.Reference;

/// <content>Subscriptions, by the page <c>basic/patterns/subscriptions</c> of 2026-07-28.</content>
public partial class ServerBehaviour
{
    /// <summary>
    /// Tells a client of changes until it cancels the request or the server ends. Changes are collected from the start, and told after
    /// the acknowledgement.
    /// </summary>
    public virtual async Task<JsonObject> ListenAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var filter = Agree(SubscriptionFilter.Read(request.Request.Params));
        using var subscription = request.Server.Subscriptions.Open(request.Request.Id, filter);
        await AcknowledgeAsync(request, subscription, cancellationToken);
        await foreach (var change in subscription.ReadAsync(cancellationToken))
        {
            if (Brings(subscription, change)) await TellAsync(request, subscription, change.Method, change.Parameters(), cancellationToken);
        }

        return await EndAsync(request, subscription, cancellationToken);
    }

    /// <summary>What the server can tell of all that was asked for (section "Acknowledgment").</summary>
    public virtual SubscriptionFilter Agree(SubscriptionFilter asked) => new(
        asked.Tools && Options.ToolListChanged,
        asked.Prompts && Options.PromptListChanged,
        asked.Resources && Options.ResourceListChanged,
        Options.ResourceSubscriptions ? [.. asked.Uris.Where(ResourceShelf.Has)] : []);

    /// <summary>The first message of a subscription (section "Acknowledgment").</summary>
    public virtual Task AcknowledgeAsync(StatelessRequest request, Subscription subscription, CancellationToken cancellationToken)
    {
        var agreed = new JsonObject { ["notifications"] = subscription.Filter.ToJson() };
        return TellAsync(request, subscription, Method.SubscriptionAcknowledged, agreed, cancellationToken);
    }

    /// <summary>Whether a subscription brings a change: only if it was asked for (section "Opening a Stream").</summary>
    public virtual bool Brings(Subscription subscription, ServerChange change) => subscription.Filter.Includes(change);

    /// <summary>Sends a notification of a subscription, which names it (section "Receiving Notifications").</summary>
    public virtual Task TellAsync(
        StatelessRequest request, Subscription subscription, string method, JsonObject? parameters, CancellationToken cancellationToken)
    {
        parameters ??= [];
        parameters["_meta"] = Name(subscription);
        return request.NotifyAsync(method, parameters, cancellationToken);
    }

    /// <summary>
    /// The server ends a subscription: by a cancellation, which the page <c>basic/patterns/cancellation</c> asks for, and by the result
    /// that the section "Graceful Closure" asks for.
    /// </summary>
    public virtual async Task<JsonObject> EndAsync(StatelessRequest request, Subscription subscription, CancellationToken cancellationToken)
    {
        var cancelled = new JsonObject { ["requestId"] = subscription.Id.ToJsonNode(), ["reason"] = "The server ends." };
        await TellAsync(request, subscription, Method.Cancelled, cancelled, cancellationToken);
        return new JsonObject { ["_meta"] = Name(subscription) };
    }

    private static JsonObject Name(Subscription subscription) => new() { [MetaKey.SubscriptionId] = subscription.Id.ToJsonNode() };
}
