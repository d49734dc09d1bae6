using McpSpecKit.Catalogue;
using McpSpecKit.Catalogue.Coverage;
using McpSpecKit.Judge.Features;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Architecture;

/// <summary>What the features say, in the Markdown of the front page.</summary>
internal static class FeaturesForReadme
{
    /// <summary>The coverage of the specification: a row for each page, a column for each revision.</summary>
    public static string Coverage()
    {
        var catalogue = FeatureCatalogue.Embedded;
        var modes = catalogue.Rules
            .SelectMany(rule => rule.Scenarios, (rule, scenario) => (rule.Requirement, scenario.Revision, Mode: ScenarioTags.ModeOf(scenario.Tags)))
            .ToLookup(scenario => (scenario.Requirement, scenario.Revision), scenario => scenario.Mode);
        var pages = CoverageTable
            .Of(catalogue.Scope, catalogue.Requirements, Party.Both, (requirement, revision) => [.. modes[(requirement.Id, revision)]])
            .Pages;
        return string.Join(
            '\n',
            [
                Row("page", Revision.All.Select(revision => revision.Name)),
                Row("---", Revision.All.Select(_ => "---:")),
                .. pages.Select(page => page.Page).Distinct().Order(StringComparer.Ordinal).Select(
                    name => Row($"`{name}`", Revision.All.Select(revision => Cell([.. pages.Where(page => page.Page == name && page.Revision == revision)])))),
                Row("**all**", Revision.All.Select(revision => Cell([.. pages.Where(page => page.Revision == revision)]))),
            ]);
    }

    /// <summary>The requirements with a scenario that runs where the text is open.</summary>
    public static string OpenQuestions() => string.Join(
        '\n',
        from rule in FeatureCatalogue.Embedded.Rules
        let open = rule.Scenarios
            .Where(scenario => scenario.Strength is Strength.Unspecified && ScenarioTags.ModeOf(scenario.Tags) is ScenarioMode.Runs)
            .Select(scenario => scenario.Revision).Distinct().Order().ToList()
        where open.Count > 0
        select $"  - [{rule.Requirement}](features/{rule.Feature}) {rule.Title} ({Span(open)})");

    private static string Span(List<Revision> revisions)
    {
        var all = Revision.All.Order().ToList();
        return revisions.Count > 1 && all.IndexOf(revisions[^1]) - all.IndexOf(revisions[0]) == revisions.Count - 1
            ? $"{revisions[0]} to {revisions[^1]}"
            : string.Join(", ", revisions);
    }

    private static string Row(string first, IEnumerable<string> others) => $"| {first} | {string.Join(" | ", others)} |";

    private static string Cell(IReadOnlyList<PageCoverage> pages)
    {
        var clauses = pages.Sum(page => page.Standings.Count);
        return clauses is 0 ? "" : $"{pages.Sum(page => page.Count(Standing.Executable))} of {clauses}";
    }
}
