using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue.Drift;

/// <summary>What became of the clauses of one revision.</summary>
/// <param name="Revision">The revision in the folder.</param>
/// <param name="ComparedWith">The revision in the catalogue: the same one, or the newest for one that the catalogue does not know.</param>
/// <param name="Clauses">Its clauses: page by page in reading order, and those that are gone from a page after it.</param>
public sealed record RevisionDrift(Revision Revision, Revision ComparedWith, IReadOnlyList<ClauseDrift> Clauses)
{
    /// <summary>How many clauses something became of.</summary>
    public int Count(DriftKind kind) => Clauses.Count(clause => clause.Kind == kind);
}
