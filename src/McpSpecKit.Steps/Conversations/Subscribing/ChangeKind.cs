using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Subscribing;

/// <summary>A kind of change that a client can ask to be told; see 2026-07-28, page <c>basic/patterns/subscriptions</c>.</summary>
/// <param name="Name">What features call the list.</param>
/// <param name="Member">The member of the filter.</param>
/// <param name="Method">The notification.</param>
/// <param name="Uri">The one resource that it is about; none where it is about a list.</param>
public sealed record ChangeKind(string Name, string Member, string Method, string? Uri = null)
{
    private const string ResourceMember = "resourceSubscriptions";

    /// <summary>Changes of the three lists.</summary>
    public static IReadOnlyList<ChangeKind> Lists { get; } =
    [
        new("tools", "toolsListChanged", Protocol.Method.ToolsChanged),
        new("prompts", "promptsListChanged", Protocol.Method.PromptsChanged),
        new("resources", "resourcesListChanged", Protocol.Method.ResourcesChanged),
    ];

    /// <summary>Updates of one resource.</summary>
    public static ChangeKind Of(string uri) => new($"resource {uri}", ResourceMember, Protocol.Method.ResourceUpdated, uri);

    /// <summary>Whether a notification exists for subscriptions alone.</summary>
    public static bool BelongsToSubscriptions(string method) =>
        method is Protocol.Method.SubscriptionAcknowledged or Protocol.Method.ResourceUpdated || Lists.Any(kind => kind.Method == method);

    /// <summary>The kinds that features call by a name: one list, or all of them.</summary>
    public static IReadOnlyList<ChangeKind> Named(string name) => name is "lists" ? Lists : [.. Lists.Where(kind => kind.Name == name)];

    /// <summary>The filter that asks for some kinds, and switches the others off.</summary>
    public static JsonObject Filter(IReadOnlyList<ChangeKind> kinds)
    {
        var filter = new JsonObject(Lists.Select(kind => KeyValuePair.Create<string, JsonNode?>(kind.Member, kinds.Contains(kind))));
        string[] uris = [.. kinds.Select(kind => kind.Uri).OfType<string>()];
        if (uris.Length > 0) filter[ResourceMember] = new JsonArray([.. uris.Select(uri => (JsonNode)uri)]);
        return filter;
    }

    /// <summary>Whether the filter of an acknowledgement lets the kind through.</summary>
    public bool IsIn(JsonElement? filter) => ServerAnswer.Member(filter, Member) switch
    {
        { ValueKind: JsonValueKind.True } => Uri is null,
        { ValueKind: JsonValueKind.Array } uris => uris.EnumerateArray().Any(uri => uri.ValueKind is JsonValueKind.String && uri.ValueEquals(Uri)),
        _ => false,
    };

    /// <summary>Whether a notification tells such a change; an update may be of a part of the resource (schema, ResourceUpdatedNotificationParams).</summary>
    public bool IsToldBy(JsonRpcNotification told) =>
        told.Method == Method
        && (Uri is null || ServerAnswer.Text(told.Params, "uri")?.StartsWith(Uri, StringComparison.OrdinalIgnoreCase) is not false);
}
