using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue;

/// <summary>The revisions and pages that the catalogue accounts for, from <c>features/revisions.json</c>.</summary>
public sealed class SpecificationScope
{
    private SpecificationScope(IEnumerable<RevisionScope> revisions) => Revisions = [.. revisions.OrderBy(scope => scope.Revision)];

    /// <summary>The revisions, oldest first.</summary>
    public IReadOnlyList<RevisionScope> Revisions { get; }

    /// <summary>The newest revision.</summary>
    public RevisionScope Newest => Revisions[^1];

    /// <summary>Reads the scope.</summary>
    /// <param name="json">The text of <c>revisions.json</c>.</param>
    /// <exception cref="JsonException">The text is not a list of revisions.</exception>
    public static SpecificationScope Parse(string json)
    {
        var file = JsonSerializer.Deserialize(json, CatalogueJson.Default.ScopeFile) ?? throw new JsonException("The list of revisions is empty.");
        return new SpecificationScope(file.Revisions.Select(row => new RevisionScope(Revision.Parse(row.Name), row.Pages, row.Later ?? [])));
    }
}
