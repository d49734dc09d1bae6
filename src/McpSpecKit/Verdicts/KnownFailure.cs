using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Verdicts;

/// <summary>An entry of a baseline: a requirement that a subject is known to break.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Reason">Why it is put up with.</param>
/// <param name="Place">Where the entry is written, for complaints.</param>
public sealed record KnownFailure(string Requirement, string Reason, string Place)
{
    /// <summary>The revisions it is about; empty for all.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>The transports it is about; empty for all.</summary>
    public IReadOnlyList<Transport> Transports { get; init; } = [];

    /// <summary>The scenario it is about, as reports name it; none for all.</summary>
    public string? Scenario { get; init; }

    /// <summary>Where the failure is tracked.</summary>
    public Uri? Link { get; init; }

    /// <summary>The entry taken apart, so that each revision and each transport that it names has to fail somewhere.</summary>
    internal IEnumerable<KnownFailure> Parts =>
        from revision in Revisions.Count == 0 ? [null] : Revisions.Cast<Revision?>()
        from transport in Transports.Count == 0 ? [null] : Transports.Cast<Transport?>()
        select this with
        {
            Revisions = revision is null ? [] : [revision],
            Transports = transport is { } named ? [named] : [],
        };

    /// <summary>What it is about, such as <c>HT-049 in 2025-06-18 over stdio</c>.</summary>
    internal string Subject =>
        Requirement
        + (Revisions.Count == 0 ? "" : $" in {string.Join(", ", Revisions)}")
        + (Transports.Count == 0 ? "" : $" over {string.Join(", ", Transports.Select(transport => transport.ToName()))}")
        + (Scenario is null ? "" : $", «{Scenario}»");

    /// <summary>Whether it is about a result.</summary>
    public bool Covers(ScenarioResult result) =>
        result.Requirement.Equals(Requirement, StringComparison.OrdinalIgnoreCase)
        && (Revisions.Count == 0 || Revisions.Contains(result.Revision))
        && (Transports.Count == 0 || Transports.Contains(result.Transport))
        && (Scenario is null || Scenario == result.Scenario || Scenario == ScenarioName.Without(result.Revision, result.Scenario));
}
