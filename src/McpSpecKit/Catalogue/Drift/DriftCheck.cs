using McpSpecKit.Catalogue.Clauses;
using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue.Drift;

/// <summary>Compares the text of a specification with the catalogue.</summary>
/// <param name="catalogue">The requirements.</param>
/// <param name="scope">The pages that they account for.</param>
public sealed class DriftCheck(RequirementCatalogue catalogue, SpecificationScope scope)
{
    private readonly ILookup<Revision, CataloguedClause> known = catalogue.Requirements
        .SelectMany(requirement => requirement.Clauses, (requirement, clause) => new CataloguedClause(requirement, clause))
        .ToLookup(clause => clause.Clause.Revision);

    /// <summary>Says what became of each clause.</summary>
    /// <param name="folder">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SpecificationException">A page is missing or cannot be read.</exception>
    public async Task<DriftReport> RunAsync(SpecificationFolder folder, CancellationToken cancellationToken)
    {
        var drifts = new List<RevisionDrift>();
        foreach (var name in folder.Revisions) drifts.Add(await CompareAsync(folder, name, cancellationToken));
        return new DriftReport(drifts, [.. scope.Revisions.Select(entry => entry.Revision).Where(revision => !folder.Revisions.Contains(revision.Name))]);
    }

    private async Task<RevisionDrift> CompareAsync(SpecificationFolder folder, string name, CancellationToken cancellationToken)
    {
        var own = scope.Revisions.FirstOrDefault(entry => entry.Revision.Name == name);
        var revision = own?.Revision ?? new Revision(name, scope.Newest.Revision.Era, RevisionStatus.Draft);
        var comparedWith = own?.Revision ?? scope.Newest.Revision;
        var pages = own?.Pages ?? PagesOfUnknown(folder, name);

        var written = new List<WrittenClause>();
        foreach (var part in pages.Select(PagePart.Of))
            written.AddRange(ClauseReader.Read(revision, part.Page, await folder.ReadAsync(name, part.Page, cancellationToken)).Where(found => part.Holds(found.Clause)));

        List<string> order = [.. pages.Union(scope.Newest.Pages).Select(page => PagePart.Of(page).Page)];
        var clauses = ClauseMatching.Of(known[comparedWith], written)
            .OrderBy(drift => order.IndexOf(drift.Clause.Page))
            .ThenBy(drift => drift.Written is null)
            .ThenBy(drift => drift.Written is { } clause ? written.IndexOf(clause) : drift.Clause.Ordinal);
        return new RevisionDrift(revision, comparedWith, [.. clauses]);
    }

    /// <summary>Of a revision that the catalogue does not know: the pages in scope that it still has, and those that the newest one has not.</summary>
    private List<string> PagesOfUnknown(SpecificationFolder folder, string name)
    {
        var there = folder.PagesOf(name);
        List<string> kept = [.. scope.Newest.Pages.Where(page => there.Contains(PagePart.Of(page).Page))];
        if (kept.Count == 0)
            throw new SpecificationException(
                $"'{name}' holds none of the pages that the catalogue accounts for, such as '{scope.Newest.Pages[0]}.mdx'; complete it, or take it out of the folder.");

        var newest = scope.Newest.Revision.Name;
        return folder.Revisions.Contains(newest) ? [.. kept, .. there.Except(folder.PagesOf(newest))] : kept;
    }
}
