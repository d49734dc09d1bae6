using McpSpecKit.Catalogue;
using McpSpecKit.Judge.Features;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Judge;

/// <summary>Puts beside results what they are about.</summary>
internal static class Restatements
{
    /// <summary>The requirements that results name, ordered by feature and line.</summary>
    public static IReadOnlyList<RestatedRequirement> Of(IReadOnlyList<ScenarioResult> results, FeatureCatalogue catalogue)
    {
        var named = results.Select(result => result.Requirement).ToHashSet(StringComparer.Ordinal);
        var titles = catalogue.Scenarios.DistinctBy(scenario => scenario.Feature.Path).ToDictionary(scenario => scenario.Feature.Path, scenario => scenario.Feature.Title);
        return
        [
            .. from rule in catalogue.Rules
               where named.Contains(rule.Requirement)
               orderby rule.Feature, rule.Line
               select Of(rule, titles[rule.Feature], catalogue.Requirements.Find(rule.Requirement)!),
        ];
    }

    private static RestatedRequirement Of(RuleText rule, string featureTitle, Requirement requirement) => new()
    {
        Id = rule.Requirement,
        Title = rule.Title,
        Party = requirement.Party,
        Feature = rule.Feature,
        FeatureTitle = featureTitle,
        Line = rule.Line,
        Gherkin = rule.Gherkin,
        Clauses =
        [
            .. requirement.Clauses.Select(clause => new RestatedClause(clause.Revision, clause.Keyword, clause.Page, clause.Link)),
            .. requirement.Defined.Select(passage => new RestatedClause(passage.Revision, "defines", passage.Page, passage.Link)),
            .. requirement.About.Select(passage => new RestatedClause(passage.Revision, "about", passage.Page, passage.Link)),
        ],
    };
}
