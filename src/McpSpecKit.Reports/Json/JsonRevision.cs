using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonRevision(Revision Revision, bool Speaks, string Evidence, string? Answered, string? Failure, JsonElement? Capabilities)
{
    public static JsonRevision From(RevisionSurvey survey) =>
        new(survey.Revision, survey.Speaks, survey.Evidence, survey.Answered, survey.Failure, survey.Capabilities);

    public RevisionSurvey ToSurvey() => new(Revision, Speaks, Evidence, Capabilities) { Answered = Answered, Failure = Failure };
}
