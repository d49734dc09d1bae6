using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue.Drift;

/// <summary>How far a specification's text is from the catalogue.</summary>
/// <param name="Revisions">The revisions in the folder, oldest first.</param>
/// <param name="Absent">The revisions that the catalogue knows and the folder does not hold.</param>
public sealed record DriftReport(IReadOnlyList<RevisionDrift> Revisions, IReadOnlyList<Revision> Absent)
{
    /// <summary>Whether any clause is not what it was.</summary>
    public bool HasDrifted => Revisions.Any(revision => revision.Clauses.Any(clause => clause.Kind is not DriftKind.Unchanged));

    /// <summary>How many clauses something became of.</summary>
    public int Count(DriftKind kind) => Revisions.Sum(revision => revision.Count(kind));
}
