using McpSpecKit.Catalogue;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonRequirement(
    string Id,
    string Title,
    Party Party,
    string Feature,
    string FeatureTitle,
    int Line,
    string Gherkin,
    IReadOnlyList<RestatedClause> Clauses)
{
    public static JsonRequirement From(RestatedRequirement requirement) => new(
        requirement.Id,
        requirement.Title,
        requirement.Party,
        requirement.Feature,
        requirement.FeatureTitle,
        requirement.Line,
        requirement.Gherkin,
        requirement.Clauses);

    public RestatedRequirement ToRequirement() => new()
    {
        Id = Id,
        Title = Title,
        Party = Party,
        Feature = Feature,
        FeatureTitle = FeatureTitle,
        Line = Line,
        Gherkin = Gherkin,
        Clauses = Clauses,
    };
}
