using McpSpecKit.Adapters;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Json;

internal sealed record JsonEndpoint(
    Party? Party,
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
        survey.Party,
        survey.Transport,
        survey.Address,
        survey.Failure,
        survey.ServerName,
        survey.ServerVersion,
        [.. survey.Revisions.Select(JsonRevision.From)],
        survey.Tools.ToDictionary(tool => tool.Key.ToName(), tool => tool.Value),
        survey.AssignsSessions,
        Milliseconds.Of(survey.FirstAnswer),
        JsonFrame.From(survey.Transcript));

    public EndpointSurvey ToSurvey() => new()
    {
        Party = Party ?? Catalogue.Party.Server,
        Transport = Transport,
        Address = Address,
        Failure = Failure,
        ServerName = ServerName,
        ServerVersion = ServerVersion,
        Revisions = [.. Revisions.Select(revision => revision.ToSurvey())],
        Listings = new Dictionary<Era, ToolListing> { [Era.Legacy] = ToolListing.None with { Roles = Roles } },
        AssignsSessions = AssignsSessions,
        FirstAnswer = TimeSpan.FromMilliseconds(FirstAnswerMs),
        Transcript = JsonFrame.ToFrames(Transcript),
    };

    private Dictionary<ToolRole, string> Roles => Tools
        .Select(tool => (Known: Enum.TryParse<ToolRole>(tool.Key, ignoreCase: true, out var role), Role: role, tool.Value))
        .Where(tool => tool.Known)
        .ToDictionary(tool => tool.Role, tool => tool.Value);
}
