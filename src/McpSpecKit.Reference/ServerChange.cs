using System.Text.Json.Nodes;

namespace McpSpecKit.Reference;

/// <summary>Something has changed that clients may want to be told.</summary>
/// <param name="Method">The notification that tells it.</param>
/// <param name="Uri">The resource that changed, where it was one.</param>
public sealed record ServerChange(string Method, string? Uri = null)
{
    /// <summary>The list of tools.</summary>
    public static ServerChange Tools { get; } = new(Protocol.Method.ToolsChanged);

    /// <summary>The list of prompts.</summary>
    public static ServerChange Prompts { get; } = new(Protocol.Method.PromptsChanged);

    /// <summary>The list of resources.</summary>
    public static ServerChange Resources { get; } = new(Protocol.Method.ResourcesChanged);

    /// <summary>The contents of a resource.</summary>
    public static ServerChange Of(string uri) => new(Protocol.Method.ResourceUpdated, uri);

    /// <summary>The parameters of the notification.</summary>
    public JsonObject? Parameters() => Uri is null ? null : new JsonObject { ["uri"] = Uri };
}
