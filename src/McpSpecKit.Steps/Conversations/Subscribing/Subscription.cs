using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Subscribing;

/// <summary>One request <c>subscriptions/listen</c>, and what came for it.</summary>
/// <param name="client">Who has sent it.</param>
/// <param name="id">The id of the request.</param>
/// <param name="kinds">What it asks for.</param>
/// <param name="opening">The answer of the transport, once it has begun.</param>
/// <param name="isKnown">Whether the client has a subscription of that id.</param>
public sealed class Subscription(
    ServerProbe client, RequestId id, IReadOnlyList<ChangeKind> kinds, Task<Delivery?> opening, Predicate<RequestId> isKnown)
{
    public RequestId Id => id;

    public IReadOnlyList<ChangeKind> Kinds => kinds;

    /// <summary>The response of HTTP, or the lane that all messages share; none where nothing came in time.</summary>
    public Task<Delivery?> Opening => opening;

    /// <summary>The subscription that a notification names; none without one.</summary>
    public static RequestId? NamedBy(JsonRpcNotification notification) =>
        ServerAnswer.Member(ServerAnswer.Member(notification.Params, "_meta"), MetaKey.SubscriptionId) is { } named
        && RequestId.TryRead(named, out var read) ? read : null;

    /// <summary>The request that a cancellation names; none without one.</summary>
    public static RequestId? CancelledBy(JsonRpcNotification notification) =>
        ServerAnswer.Member(notification.Params, "requestId") is { } named && RequestId.TryRead(named, out var read) ? read : null;

    /// <summary>
    /// The first message of the subscription: on a stream of its own the first one there, elsewhere the first that names it. An
    /// acknowledgement that names nothing known is taken for its own, and judged elsewhere.
    /// </summary>
    /// <returns>The message; none where none came in time.</returns>
    public async Task<JsonRpcMessage?> FirstAsync(CancellationToken cancellationToken)
    {
        var stream = await opening;
        if (stream is { Accepted: false, Body: [] }) return null;
        var first = await client.AwaitAsync(received => IsOn(stream, received) && (HasStream(stream) || IsMine(received.Message)), cancellationToken);
        return first?.Message;
    }

    /// <summary>What came so far on its stream; on a shared lane all notifications that belong to subscriptions.</summary>
    public async Task<IReadOnlyList<JsonRpcNotification>> NotificationsAsync()
    {
        var stream = await opening;
        return
        [
            .. client.Received.Where(received => IsOn(stream, received))
                .Select(received => received.Message)
                .OfType<JsonRpcNotification>()
                .Where(told => ChangeKind.BelongsToSubscriptions(told.Method) || (HasStream(stream) && told.Method is not Method.Cancelled)),
        ];
    }

    /// <summary>Whether a notification or a response tells that the server has ended the subscription.</summary>
    public bool IsEndedBy(JsonRpcMessage message) => message switch
    {
        JsonRpcNotification { Method: Method.Cancelled } cancelled => CancelledBy(cancelled) == id,
        JsonRpcResult result => result.Id == id,
        _ => false,
    };

    private static bool HasStream(Delivery? stream) => stream?.Status is not null;

    private static bool IsOn(Delivery? stream, ReceivedMessage received) => !HasStream(stream) || received.Lane == stream!.Lane;

    private bool IsMine(JsonRpcMessage message) => message switch
    {
        JsonRpcNotification { Method: Method.SubscriptionAcknowledged } told when NamedBy(told) is not { } named || !isKnown(named) => true,
        JsonRpcNotification told => NamedBy(told) == id,
        JsonRpcResult result => result.Id == id,
        JsonRpcError error => error.Id == id,
        _ => false,
    };
}
