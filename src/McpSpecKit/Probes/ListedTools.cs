using System.Text.Json;

namespace McpSpecKit.Probes;

/// <summary>What a server listed when it was asked for its tools.</summary>
/// <param name="Schemas">The input schemas of the tools, by name.</param>
/// <param name="Failure">Why nothing is known of its tools though it declares some, as a sentence; none where it was not asked, or listed them.</param>
internal sealed record ListedTools(IReadOnlyDictionary<string, JsonElement> Schemas, string? Failure = null)
{
    /// <summary>Whether nothing at all came to the question for them in time.</summary>
    public bool IsSilent { get; init; }

    /// <summary>No tools.</summary>
    public static ListedTools None { get; } = new(new Dictionary<string, JsonElement>());
}
