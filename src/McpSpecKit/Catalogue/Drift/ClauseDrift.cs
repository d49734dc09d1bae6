using McpSpecKit.Catalogue.Clauses;

namespace McpSpecKit.Catalogue.Drift;

/// <summary>What became of one clause.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Known">The clause in the catalogue; none for a new one.</param>
/// <param name="Written">The clause in the text; none for one that is gone.</param>
public sealed record ClauseDrift(DriftKind Kind, CataloguedClause? Known, WrittenClause? Written)
{
    /// <summary>Where it stands now, or stood before it was gone.</summary>
    public Clause Clause => Written?.Clause ?? Known!.Clause;
}
