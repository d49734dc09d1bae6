namespace McpSpecKit.Catalogue.Drift;

/// <summary>A clause and the requirement that it maps to.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Clause">The clause, as it was when its digest was taken.</param>
public sealed record CataloguedClause(Requirement Requirement, Clause Clause);
