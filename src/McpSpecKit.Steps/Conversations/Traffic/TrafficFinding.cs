using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Something that a rule was held against.</summary>
/// <param name="Transcript">The exchange in which it came.</param>
/// <param name="Flaw">What came, where it breaks the rule; none where it keeps it.</param>
public sealed record TrafficFinding(Transcript Transcript, string? Flaw)
{
    /// <summary>A finding on one thing.</summary>
    /// <param name="connection">Where it came.</param>
    /// <param name="holds">Whether it keeps the rule.</param>
    /// <param name="thing">The thing, for the report.</param>
    public static TrafficFinding On(TrafficConnection connection, bool holds, object thing) =>
        new(connection.Transcript, holds ? null : Cut($"{thing}"));

    private static string Cut(string text) => text.Length <= 300 ? text : text[..300] + "…";
}
