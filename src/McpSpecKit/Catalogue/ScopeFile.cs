using System.Text.Json.Serialization;

namespace McpSpecKit.Catalogue;

/// <summary>What stands in <c>features/revisions.json</c>, as far as the catalogue needs it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
internal sealed record ScopeFile(IReadOnlyList<ScopeFile.Row> Revisions)
{
    /// <summary>A revision and its pages.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    internal sealed record Row(string Name, IReadOnlyList<string> Pages, IReadOnlyList<string>? Later = null);
}
