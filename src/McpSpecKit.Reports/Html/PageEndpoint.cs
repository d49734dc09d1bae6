using McpSpecKit.Adapters;
using McpSpecKit.Reports.Text;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Html;

internal sealed record PageEndpoint(
    Transport Transport,
    string Address,
    string? Failure,
    string Manner,
    IReadOnlyList<PageFact> Facts,
    IReadOnlyList<PageEvidence> Revisions)
{
    public static PageEndpoint Of(EndpointSurvey survey) => new(
        survey.Transport,
        survey.Address,
        survey.Failure,
        SurveyFacts.Manner(survey).Trim(' ', '(', ')'),
        [.. SurveyFacts.Of(survey).Labelled.Select(fact => new PageFact(fact.Label, fact.Text))],
        [.. survey.Revisions.Select(found => new PageEvidence(found.Revision, found.Speaks, found.Evidence))]);
}
