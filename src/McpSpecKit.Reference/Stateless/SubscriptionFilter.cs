using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Stateless;

/// <summary>Which changes a subscription is about (page <c>basic/patterns/subscriptions</c>, section "Notification Filter").</summary>
/// <param name="Tools">Changes of the list of tools.</param>
/// <param name="Prompts">Changes of the list of prompts.</param>
/// <param name="Resources">Changes of the list of resources.</param>
/// <param name="Uris">The resources whose contents are watched.</param>
public sealed record SubscriptionFilter(bool Tools, bool Prompts, bool Resources, IReadOnlyList<string> Uris)
{
    private const string ToolsMember = "toolsListChanged";
    private const string PromptsMember = "promptsListChanged";
    private const string ResourcesMember = "resourcesListChanged";
    private const string UrisMember = "resourceSubscriptions";

    /// <summary>Reads what a client asks for.</summary>
    /// <exception cref="RefusedException">The filter is missing or malformed.</exception>
    public static SubscriptionFilter Read(JsonElement? parameters)
    {
        var asked = parameters?.Object("notifications") ?? throw Invalid("'params.notifications' is an object");
        return new SubscriptionFilter(Flag(asked, ToolsMember), Flag(asked, PromptsMember), Flag(asked, ResourcesMember), Texts(asked));
    }

    /// <summary>Whether a change is of a kind that the filter lets through.</summary>
    public bool Includes(ServerChange change) => change.Method switch
    {
        Method.ToolsChanged => Tools,
        Method.PromptsChanged => Prompts,
        Method.ResourcesChanged => Resources,
        Method.ResourceUpdated => Uris.Contains(change.Uri),
        _ => false,
    };

    /// <summary>The filter as it is written: with the kinds that it lets through.</summary>
    public JsonObject ToJson()
    {
        var filter = new JsonObject();
        if (Tools) filter[ToolsMember] = true;
        if (Prompts) filter[PromptsMember] = true;
        if (Resources) filter[ResourcesMember] = true;
        if (Uris.Count > 0) filter[UrisMember] = new JsonArray([.. Uris.Select(uri => (JsonNode)uri)]);
        return filter;
    }

    private static bool Flag(JsonElement filter, string name) => filter.Member(name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        null or JsonValueKind.False => false,
        _ => throw Invalid($"'{name}' is a boolean"),
    };

    private static string[] Texts(JsonElement filter) => filter.Member(UrisMember) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } uris when uris.EnumerateArray().All(uri => uri.ValueKind is JsonValueKind.String) =>
            [.. uris.EnumerateArray().Select(uri => uri.GetString()!).Distinct()],
        _ => throw Invalid($"'{UrisMember}' is an array of strings"),
    };

    private static RefusedException Invalid(string rule) => new(ErrorCode.InvalidParams, $"Invalid params: {rule}.");
}
