using McpSpecKit.Catalogue;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Html;

internal sealed record PageRequirement(
    string Id,
    string Title,
    Party Party,
    string Feature,
    string FeatureTitle,
    int Line,
    string Gherkin,
    string? CheckFirst,
    IReadOnlyList<RestatedClause> Clauses);
