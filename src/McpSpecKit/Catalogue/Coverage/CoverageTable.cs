using McpSpecKit.Protocol;

namespace McpSpecKit.Catalogue.Coverage;

/// <summary>What the features do with the clauses of each page in scope.</summary>
public sealed class CoverageTable
{
    private CoverageTable(IReadOnlyList<PageCoverage> pages, IReadOnlyList<(Revision Revision, string Page)> later) => (Pages, Later) = (pages, later);

    /// <summary>Every page in scope, revision by revision.</summary>
    public IReadOnlyList<PageCoverage> Pages { get; }

    /// <summary>The pages whose clauses are a part of their own, still to come.</summary>
    public IReadOnlyList<(Revision Revision, string Page)> Later { get; }

    /// <summary>Counts the clauses.</summary>
    /// <param name="scope">The pages.</param>
    /// <param name="catalogue">The requirements.</param>
    /// <param name="party">Whose clauses: of the server, of the client, or of each of them.</param>
    /// <param name="modes">How the scenarios of a requirement in a revision are carried out.</param>
    public static CoverageTable Of(
        SpecificationScope scope,
        RequirementCatalogue catalogue,
        Party party,
        Func<Requirement, Revision, IReadOnlyCollection<ScenarioMode>> modes)
    {
        var clauses = catalogue.Requirements
            .SelectMany(requirement => requirement.Clauses, (requirement, clause) => (requirement, clause))
            .ToLookup(pair => pair.clause.Revision);
        return new CoverageTable(
        [
            .. from revision in scope.Revisions
               from page in revision.Pages
               let part = PagePart.Of(page)
               let known = clauses[revision.Revision].Where(pair => part.Holds(pair.clause)).ToList()
               select new PageCoverage(
                   revision.Revision,
                   page,
                   [
                       .. known.Where(pair => pair.requirement.Concerns(party)).Select(pair => StandingOf(pair.clause, modes(pair.requirement, revision.Revision))),
                       .. Enumerable.Repeat(Standing.Unaccounted, Skipped(known.Select(pair => pair.clause))),
                   ]),
        ],
        [.. scope.Revisions.SelectMany(revision => revision.Later, (revision, page) => (revision.Revision, page))]);
    }

    private static Standing StandingOf(Clause clause, IReadOnlyCollection<ScenarioMode> modes) =>
        modes.Contains(ScenarioMode.Runs) ? Standing.Executable
        : !modes.Contains(ScenarioMode.ByHand) ? Standing.Pending
        : clause.Keyword is "MAY" or "OPTIONAL" ? Standing.Permission
        : Standing.Manual;

    private static int Skipped(IEnumerable<Clause> clauses) =>
        clauses.GroupBy(clause => clause.Section, clause => clause.Ordinal).Sum(section => section.Max() - section.Distinct().Count());
}
