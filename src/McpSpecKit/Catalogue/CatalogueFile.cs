namespace McpSpecKit.Catalogue;

/// <summary>What stands in <c>features/requirements.json</c>.</summary>
internal sealed record CatalogueFile(IReadOnlyList<CatalogueRow> Requirements);
