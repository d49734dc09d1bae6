using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonRevision(Revision Revision, bool Speaks, string Evidence, string? Answered, string? Failure, string? Claim, JsonDoor? Door, JsonElement? Capabilities)
{
    public static JsonRevision From(RevisionSurvey survey) =>
        new(survey.Revision, survey.Speaks, survey.Evidence, survey.Answered, survey.Failure, survey.Claim, JsonDoor.From(survey.Door), survey.Capabilities);

    public RevisionSurvey ToSurvey() => new(Revision, Speaks && Claim is null, Evidence, Capabilities)
    {
        Answered = Answered,
        Failure = Failure,
        Claim = Claim,
        Door = Door?.ToDoor(),
    };
}
