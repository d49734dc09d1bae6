using McpSpecKit.Protocol;

namespace McpSpecKit.Verdicts;

/// <summary>What a reviewer saw of a requirement that nobody can see from outside.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Note">What was looked at.</param>
/// <param name="Place">Where the entry is written, for complaints.</param>
public sealed record Attestation(string Requirement, string Note, string Place)
{
    /// <summary>The revisions it is about; empty for all.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>Who looked.</summary>
    public string? By { get; init; }

    /// <summary>Where it can be read.</summary>
    public Uri? Link { get; init; }

    /// <summary>Whether it is about a result.</summary>
    public bool Covers(ScenarioResult result) =>
        result.Requirement.Equals(Requirement, StringComparison.OrdinalIgnoreCase) && (Revisions.Count == 0 || Revisions.Contains(result.Revision));
}
