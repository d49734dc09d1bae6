using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>A subscription that the server has acknowledged (2026-07-28, page <c>basic/patterns/subscriptions</c>).</summary>
/// <param name="id">The id under which its notifications come.</param>
public sealed class Subscription(string? id)
{
    private int heard;

    /// <summary>The id under which its notifications come.</summary>
    public string? Id => id;

    /// <summary>How many notifications it was handed.</summary>
    public int Heard => heard;

    /// <summary>Hands it a notification.</summary>
    public void Hear() => Interlocked.Increment(ref heard);

    /// <summary>The id that a notification names; none where it belongs to no subscription.</summary>
    public static string? IdIn(JsonRpcNotification notification) =>
        notification.Params is { } parameters && JsonObject.Create(parameters)?["_meta"]?[MetaKey.SubscriptionId] is { } named ? named.ToJsonString() : null;
}
