using System.Text.Json;

namespace McpSpecKit.Adapters;

/// <summary>The tools that a server listed in one era.</summary>
/// <param name="Roles">The tools that scenarios can make use of, by what they do.</param>
/// <param name="Schemas">The input schema of every tool, by the tool's name.</param>
public sealed record ToolListing(IReadOnlyDictionary<ToolRole, string> Roles, IReadOnlyDictionary<string, JsonElement> Schemas)
{
    /// <summary>Why nothing is known of the tools though the server declares some, as a sentence; none where it listed them.</summary>
    public string? Failure { get; init; }

    /// <summary>No tools.</summary>
    public static ToolListing None { get; } = new(new Dictionary<ToolRole, string>(), new Dictionary<string, JsonElement>());
}
