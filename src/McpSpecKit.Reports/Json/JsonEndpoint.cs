using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonEndpoint(
    Transport Transport,
    string Address,
    string? Failure,
    string? ServerName,
    string? ServerVersion,
    IReadOnlyList<JsonRevision> Revisions,
    IReadOnlyDictionary<string, string> Tools,
    bool? AssignsSessions,
    double FirstAnswerMs,
    IReadOnlyList<JsonFrame>? Transcript)
{
    public static JsonEndpoint From(EndpointSurvey survey) => new(
        survey.Transport,
        survey.Address,
        survey.Failure,
        survey.ServerName,
        survey.ServerVersion,
        [.. survey.Revisions.Select(JsonRevision.From)],
        survey.Tools.ToDictionary(tool => JsonNamingPolicy.CamelCase.ConvertName(tool.Key.ToString()), tool => tool.Value),
        survey.AssignsSessions,
        Milliseconds.Of(survey.FirstAnswer),
        JsonFrame.From(survey.Transcript));
}
