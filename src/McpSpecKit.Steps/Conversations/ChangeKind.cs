using System.Text.Json.Nodes;

namespace McpSpecKit.Steps.Conversations;

/// <summary>A kind of change that a client can ask to be told; see 2026-07-28, page <c>basic/patterns/subscriptions</c>.</summary>
/// <param name="Name">What features call the list.</param>
/// <param name="Member">The member of the filter.</param>
/// <param name="Method">The notification.</param>
public sealed record ChangeKind(string Name, string Member, string Method)
{
    /// <summary>Changes of the three lists.</summary>
    public static IReadOnlyList<ChangeKind> Lists { get; } =
    [
        new("tools", "toolsListChanged", Protocol.Method.ToolsChanged),
        new("prompts", "promptsListChanged", Protocol.Method.PromptsChanged),
        new("resources", "resourcesListChanged", Protocol.Method.ResourcesChanged),
    ];

    /// <summary>Whether a notification exists for subscriptions alone.</summary>
    public static bool BelongsToSubscriptions(string method) =>
        method is Protocol.Method.SubscriptionAcknowledged or Protocol.Method.ResourceUpdated || Lists.Any(kind => kind.Method == method);

    /// <summary>The kinds that features call by a name: one list, or all of them.</summary>
    public static IReadOnlyList<ChangeKind> Named(string name) => name is "lists" ? Lists : [.. Lists.Where(kind => kind.Name == name)];

    /// <summary>The filter that asks for some kinds, and switches the others off.</summary>
    public static JsonObject Filter(IReadOnlyList<ChangeKind> kinds) =>
        new(Lists.Select(kind => KeyValuePair.Create<string, JsonNode?>(kind.Member, kinds.Contains(kind))));
}
