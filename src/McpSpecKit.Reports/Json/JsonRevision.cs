using System.Text.Json;
using McpSpecKit.Adapters;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonRevision(string Revision, bool Speaks, string Evidence, JsonElement? Capabilities)
{
    public static JsonRevision From(RevisionSurvey survey) =>
        new(survey.Revision.Name, survey.Speaks, survey.Evidence, survey.Capabilities);
}
