using System.Globalization;
using System.Text.Json;
using McpSpecKit.Adapters;

namespace McpSpecKit.Reports.Text;

/// <summary>What a subject is, as text; the same on each of its endpoints unless something is odd.</summary>
internal sealed record SurveyFacts(string Party, string Name, string Speaks, string Capabilities, string Tools)
{
    private static readonly SurveyFacts None = new("", "", "", "", "");

    public IEnumerable<(string Label, string Text)> Labelled => this == None
        ? []
        : [(Party, Name), ("speaks", Speaks), ("capabilities", Capabilities), .. Tools.Length == 0 ? [] : (IEnumerable<(string, string)>)[("tools used", Tools)]];

    public static SurveyFacts Of(EndpointSurvey endpoint)
    {
        if (endpoint.Failure is not null) return None;

        var spoken = endpoint.Revisions.Where(revision => revision.Speaks).ToList();
        var capabilities = spoken.LastOrDefault()?.Capabilities is { ValueKind: JsonValueKind.Object } declared
            ? declared.EnumerateObject().Select(capability => capability.Name)
            : [];
        var tools = endpoint.Tools
            .OrderBy(tool => tool.Key)
            .GroupBy(tool => tool.Value, tool => tool.Key.ToName())
            .Select(tool => $"{tool.Key} ({string.Join(", ", tool)})");
        return new SurveyFacts(
            endpoint.Party.ToString().ToLowerInvariant(),
            $"{endpoint.ServerName ?? "unnamed"} {endpoint.ServerVersion}".TrimEnd(),
            spoken.Count == 0 ? "no revision that the kit knows" : $"{RevisionList.Of(spoken.Select(found => found.Revision))} ({Eras(endpoint)})",
            Join(capabilities),
            endpoint.Party is Catalogue.Party.Server ? Join(tools) : "");
    }

    /// <summary>How an endpoint behaves.</summary>
    public static string Manner(EndpointSurvey endpoint)
    {
        if (endpoint.Failure is not null) return "";

        var sessions = endpoint.AssignsSessions switch
        {
            true => ", assigns sessions",
            false => ", assigns no sessions",
            null => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"  (first answer after {endpoint.FirstAnswer.TotalMilliseconds:0} ms{sessions})");
    }

    private static string Eras(EndpointSurvey endpoint) => (endpoint.HasHandshake, endpoint.Modern.Count > 0) switch
    {
        (true, true) => "both eras",
        (false, _) => "modern era",
        _ => "legacy era",
    };

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("none"));
}
