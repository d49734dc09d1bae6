namespace McpSpecKit.Catalogue;

/// <summary>A requirement as <c>features/requirements.json</c> writes it: what there is none of is left out.</summary>
internal sealed record CatalogueRow(
    string Id,
    Party Party,
    IReadOnlyList<Clause>? Clauses = null,
    IReadOnlyList<Passage>? About = null,
    IReadOnlyList<Passage>? Defined = null,
    string? Manual = null)
{
    public Requirement ToRequirement() => new(Id, Party, Clauses ?? [], About ?? [], Defined ?? [], Manual);
}
